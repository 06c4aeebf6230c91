package org.witan.queryside.dossier;

import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.review.Severity;
import org.witan.queryside.view.Columns;

/**
 * How a revealed finding stands, without its words.
 *
 * @param accepted      whether it holds and the text was mended
 * @param deferredUnder the condition under which it is dealt with later; null unless it is
 * @param disposedAt    when it was said what becomes of it; null while that is open
 * @param settledAt     since when that is not contested; null while it is open or contested
 * @param contestedAt   when the seat that raised it contested that; null unless it does
 */
public record FindingStanding(
        FindingId id,
        int number,
        Severity severity,
        Instant raisedAt,
        boolean accepted,
        @Nullable ConditionId deferredUnder,
        @Nullable Instant disposedAt,
        @Nullable Instant settledAt,
        @Nullable Instant contestedAt) {

    static final String COLUMNS = "number, id, severity, raised_at,"
            + " coalesce(disposition -> 'disposition' ->> 'kind' = 'accepted', false) AS accepted,"
            + " disposition -> 'disposition' -> 'condition' ->> 'id' AS deferred_under,"
            + " disposed_at, settled_at, contested_at";

    static FindingStanding of(Readable row) {
        var condition = optionalText(row, "deferred_under");
        return new FindingStanding(
                new FindingId(text(row, "id")),
                Columns.number(row, "number"),
                Severity.ofLabel(text(row, "severity")),
                instant(row, "raised_at"),
                flag(row, "accepted"),
                condition == null ? null : new ConditionId(condition),
                optionalInstant(row, "disposed_at"),
                optionalInstant(row, "settled_at"),
                optionalInstant(row, "contested_at"));
    }

    /** Whether the text was mended, and the seat that raised it does not say otherwise. */
    boolean isMended() {
        return accepted && contestedAt == null;
    }
}
