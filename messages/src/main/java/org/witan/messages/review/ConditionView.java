package org.witan.messages.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.Person;

/**
 * An obligation of the recommendation, or of the decision.
 *
 * @param owner    null while nobody sees to it
 * @param due      null while that is open
 * @param findings the numbers of the findings that it came from
 * @param closing  the evidence of a fulfilled one, the reason of a waived one; null while it is open
 */
public record ConditionView(
        ConditionId id,
        String text,
        @Nullable Person owner,
        @Nullable LocalDate due,
        List<Integer> findings,
        ConditionState state,
        @Nullable String closing,
        @Nullable Person closedBy,
        @Nullable Instant closedAt) {

    public ConditionView {
        findings = List.copyOf(findings);
    }
}
