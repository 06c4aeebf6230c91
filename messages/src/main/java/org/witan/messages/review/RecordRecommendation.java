package org.witan.messages.review;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;

/**
 * Puts the chair's text on record; a newer version voids the signatures under the one before.
 *
 * @param conditions must hold the condition of every deferred finding
 * @param reviewOn   when to look at the decision again; null for never
 * @param validUntil when a provisional decision ends; null for never
 * @param reason     why there is a newer version; null for the first, and where that goes without saying
 */
public record RecordRecommendation(
        @TargetAggregateIdentifier ReviewId review,
        Outcome outcome,
        String summary,
        String agreement,
        String disagreement,
        String tradeOffs,
        List<Condition> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        @Nullable String reason)
        implements ReviewCommand {

    public RecordRecommendation {
        summary = Values.text("summary", summary, Values.COMMENT_LENGTH);
        agreement = Values.verbatim("agreement", agreement, Values.COMMENT_LENGTH);
        disagreement = Values.verbatim("disagreement", disagreement, Values.COMMENT_LENGTH);
        tradeOffs = Values.verbatim("tradeOffs", tradeOffs, Values.COMMENT_LENGTH);
        reason = Values.optional("reason", reason, Values.NOTE_LENGTH);
        conditions = Values.distinct("conditions", conditions, 100);
        if (conditions.stream().map(Condition::id).distinct().count() < conditions.size()) {
            throw new InvalidValueException("conditions", "have an id twice", "each condition once");
        }
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
