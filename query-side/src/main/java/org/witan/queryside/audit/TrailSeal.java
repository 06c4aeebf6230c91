package org.witan.queryside.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.RoundSheetId;
import org.witan.messages.TenantMessage;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SheetClosed;

/**
 * Keeps of which entries an audit may say no more than that they are there.
 *
 * <p>How often somebody saved, and when, tells something of what was saved: an objection needs a finding beside it. So
 * everything on a sheet is under seal until the sheet is revealed, and for ever if it never is.
 */
final class TrailSeal {

    private final JdbcClient client;

    TrailSeal(JdbcClient client) {
        this.client = client;
    }

    /** The sheet that an event puts an entry under the seal of; null for an event that everybody who audits may see. */
    static @Nullable String sheetUnderSeal(TenantMessage event) {
        return event instanceof RoundSheetEvent ofSheet && isSealed(ofSheet)
                ? sheetOf(ofSheet).value()
                : null;
    }

    private static boolean isSealed(RoundSheetEvent event) {
        return switch (event) {
            case SealedEntrySaved _, SeatFiled _, SeatReminded _ -> true;
            // Every seat's sheet is closed with the round, whatever is on it.
            case SheetClosed _ -> false;
        };
    }

    /** Breaks the seal of all entries of the sheets that an event reveals. */
    void follow(TenantMessage event) {
        if (event instanceof RoundRevealed revealed) {
            client.sql("UPDATE audit_entry SET sealed = false WHERE tenant = ? AND sheet = ANY(?)")
                    .params(event.tenant().value(), sheetsOf(revealed))
                    .update();
        }
    }

    private static RoundSheetId sheetOf(RoundSheetEvent event) {
        return RoundSheetId.of(event.review(), event.seat(), event.round(), event.member());
    }

    private static String[] sheetsOf(RoundRevealed event) {
        return event.sheets().stream()
                .map(sheet -> RoundSheetId.of(event.review(), sheet.seat(), event.round(), sheet.member())
                        .value())
                .toArray(String[]::new);
    }
}
