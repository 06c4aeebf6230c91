package org.witan.messages.review;

import java.time.Instant;
import java.util.List;

/** A later revision that came before the panel, and whose positions it outdated. */
public record TakenRevisionView(int revision, int former, Instant at, List<String> changed, List<Lapse> lapsed) {

    public TakenRevisionView {
        changed = List.copyOf(changed);
        lapsed = List.copyOf(lapsed);
    }
}
