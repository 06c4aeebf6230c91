package org.witan.messages.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Outcome;

/**
 * The chair's text.
 *
 * @param outdated whether a newer revision made it void
 * @param waiting  the seats that have neither signed nor dissented
 */
public record RecommendationView(
        int version,
        int revision,
        Outcome outcome,
        String summary,
        String agreement,
        String disagreement,
        String tradeOffs,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        Person by,
        Instant at,
        boolean outdated,
        List<SignatureView> signatures,
        List<SeatKey> waiting) {

    public RecommendationView {
        signatures = List.copyOf(signatures);
        waiting = List.copyOf(waiting);
    }
}
