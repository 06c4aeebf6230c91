package org.witan.queryside.dossier;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.SeatKey;

/**
 * What the asker may know of somebody's filing in a round.
 *
 * @param begunAt    when the member could begin to write
 * @param filedAt    null while the sheet is not filed
 * @param remindedAt null for never
 */
public record Filing(
        String review,
        SeatKey seat,
        String perspective,
        int round,
        String member,
        Instant begunAt,
        @Nullable Instant filedAt,
        @Nullable Instant remindedAt) {

    static final String SELECT = "SELECT review, seat, perspective, round, member, begun_at, filed_at, reminded_at"
            + " FROM review_filing WHERE tenant = ?";

    static Filing of(Readable row) {
        return new Filing(
                text(row, "review"),
                new SeatKey(text(row, "seat")),
                text(row, "perspective"),
                number(row, "round"),
                text(row, "member"),
                instant(row, "begun_at"),
                optionalInstant(row, "filed_at"),
                optionalInstant(row, "reminded_at"));
    }
}
