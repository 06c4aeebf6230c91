package org.witan.queryside.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;
import org.witan.queryside.dossier.Dossier;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.ViewJson;

/** The rows of what is under seal, and of who has filed. */
final class SheetTables {

    private final JdbcClient client;

    SheetTables(JdbcClient client) {
        this.client = client;
    }

    /** Keeps the version of the sheet, which every event of it moves. */
    void touch(RoundSheetEvent event, Occurrence occurrence) {
        client.sql("INSERT INTO review_sheet (tenant, review, seat, round, member, version) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (tenant, review, seat, round, member) DO UPDATE SET version = excluded.version")
                .params(sheet(event))
                .param(occurrence.sequence())
                .update();
    }

    void file(SeatFiled event, Occurrence occurrence) {
        client.sql("UPDATE review_sheet SET filed_at = ?"
                        + " WHERE tenant = ? AND review = ? AND seat = ? AND round = ? AND member = ?")
                .param(occurrence.timestamp())
                .params(sheet(event))
                .update();
    }

    // An entry that is saved again keeps its place.
    void save(SealedEntrySaved event, Occurrence occurrence) {
        var content = event.content();
        if (content == null) {
            client.sql(
                            "DELETE FROM review_sheet_entry"
                                    + " WHERE tenant = ? AND review = ? AND seat = ? AND round = ? AND member = ? AND entry = ?")
                    .params(sheet(event))
                    .param(event.entry().value())
                    .update();
            return;
        }
        client.sql("INSERT INTO review_sheet_entry (tenant, review, seat, round, member, entry, position, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?::json) ON CONFLICT (tenant, review, seat, round, member, entry)"
                        + " DO UPDATE SET content = excluded.content")
                .params(sheet(event))
                .params(event.entry().value(), occurrence.position(), ViewJson.write(content))
                .update();
    }

    /** Tells those who may know that a member has filed, or was reminded. */
    void report(RoundSheetEvent event, Dossier dossier, String column, Occurrence occurrence) {
        var seat = dossier.panel().seat(event.seat());
        var opened = dossier.course().rounds().get(event.round() - 1).openedAt();
        var begun = seat.since().isAfter(opened) ? seat.since() : opened;
        client.sql("INSERT INTO review_filing (tenant, review, seat, round, member, chair, perspective, begun_at, "
                        + column
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, review, seat, round, member)"
                        + " DO UPDATE SET " + column + " = excluded." + column + ", begun_at = excluded.begun_at")
                .params(sheet(event))
                .params(
                        dossier.course().chair().value(),
                        seat.perspective().value(),
                        Occurrence.timestamp(begun),
                        occurrence.timestamp())
                .update();
    }

    /** Opens to all who has filed, of the sheets that were revealed. */
    void reveal(RoundRevealed event) {
        for (var sheet : event.sheets()) {
            client.sql("UPDATE review_filing SET revealed = true"
                            + " WHERE tenant = ? AND review = ? AND seat = ? AND round = ? AND member = ?")
                    .params(
                            event.tenant().value(),
                            event.review().name(),
                            sheet.seat().value(),
                            event.round(),
                            sheet.member().value())
                    .update();
        }
    }

    void chairedBy(ChairHandedOver event) {
        client.sql("UPDATE review_filing SET chair = ? WHERE tenant = ? AND review = ?")
                .params(
                        event.to().value(),
                        event.tenant().value(),
                        event.review().name())
                .update();
    }

    private static List<Object> sheet(RoundSheetEvent event) {
        return List.of(
                event.tenant().value(),
                event.review().name(),
                event.seat().value(),
                event.round(),
                event.member().value());
    }
}
