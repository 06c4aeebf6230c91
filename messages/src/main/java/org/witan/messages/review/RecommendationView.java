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
 * @param conditions what the outcome is bound to, in the words of this version
 * @param outdated   whether it is void
 * @param signatures those that count, so none once it is void
 * @param waiting    the seats that have neither signed nor dissented, but for those of agents
 * @param voided     what made it void, and who had signed; null while it stands
 */
public record RecommendationView(
        int version,
        int revision,
        Outcome outcome,
        String summary,
        String agreement,
        String disagreement,
        String tradeOffs,
        List<String> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        Person by,
        Instant at,
        boolean outdated,
        List<SignatureView> signatures,
        List<SeatKey> waiting,
        @Nullable VoidedView voided) {

    public RecommendationView {
        conditions = List.copyOf(conditions);
        signatures = List.copyOf(signatures);
        waiting = List.copyOf(waiting);
    }
}
