package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.witan.messages.FindingId;
import org.witan.messages.review.Stance;

/** Whether the findings that a conditional endorsement waits for are mended, so that its seat is asked again. */
public final class Mending {

    private final Map<FindingId, FindingStanding> findings = new HashMap<>();

    public Mending(Collection<FindingStanding> standings) {
        standings.forEach(finding -> findings.put(finding.id(), finding));
    }

    /** Since when the seat is asked again; none where it is not. A position that was taken after the last fix knows of it. */
    public Optional<Instant> dueAgainSince(Voices.Taken taken) {
        var position = taken.position();
        if (position == null || position.stance() != Stance.ENDORSE_ON_CONDITIONS || taken.lapse() != null) {
            return Optional.empty();
        }
        var awaited = position.findings().stream().map(findings::get).toList();
        if (awaited.stream().anyMatch(finding -> finding == null || !finding.isMended())) {
            return Optional.empty();
        }
        return awaited.stream()
                .map(FindingStanding::disposedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .filter(last -> last.isAfter(taken.at()));
    }
}
