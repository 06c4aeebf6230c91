package org.witan.queryside.review;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.review.ContestWithdrawn;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundRevealed;
import org.witan.queryside.dossier.RaisedFinding;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.ViewJson;

/** The rows of revealed findings. */
final class FindingTable {

    private final JdbcClient client;

    FindingTable(JdbcClient client) {
        this.client = client;
    }

    /** Keeps what an event says of a finding; false when it says nothing of that kind. */
    boolean keep(ReviewEvent event, Occurrence occurrence) {
        switch (event) {
            case FindingDisposed disposed -> dispose(disposed, occurrence);
            case DispositionContested contested -> contest(contested, occurrence);
            case ContestWithdrawn withdrawn -> reconcile(withdrawn, occurrence);
            default -> {
                return false;
            }
        }
        return true;
    }

    void add(RoundRevealed event, int revision, Occurrence occurrence) {
        var raised = event.sheets().stream()
                .flatMap(sheet -> sheet.findings().stream().map(finding -> raised(event, sheet, finding, revision)))
                .toList();
        add(event, raised, occurrence);
    }

    private static RaisedFinding raised(
            RoundRevealed event, RevealedSheet sheet, NumberedFinding finding, int revision) {
        return new RaisedFinding(
                finding.number(), sheet.seat(), sheet.member(), event.round(), revision, finding.finding());
    }

    // All in one statement: they come by the hundred.
    private void add(RoundRevealed event, List<RaisedFinding> raised, Occurrence occurrence) {
        client.sql("INSERT INTO review_finding (tenant, review, number, id, severity, raised_at, finding)"
                        + " SELECT ?, ?, number::integer, id, severity, ?, finding::json"
                        + " FROM unnest(?, ?, ?, ?) AS raised (number, id, severity, finding)")
                .params(
                        event.tenant().value(),
                        event.review().name(),
                        occurrence.timestamp(),
                        texts(raised, finding -> String.valueOf(finding.number())),
                        texts(raised, finding -> finding.finding().id().value()),
                        texts(raised, finding -> finding.finding().severity().label()),
                        texts(raised, ViewJson::write))
                .update();
    }

    private static String[] texts(List<RaisedFinding> findings, Function<RaisedFinding, String> text) {
        return findings.stream().map(text).toArray(String[]::new);
    }

    List<RaisedFinding> all(ReviewId review) {
        return client.sql("SELECT finding FROM review_finding WHERE tenant = ? AND review = ? ORDER BY number")
                .params(review.tenant().value(), review.name())
                .query((row, index) -> ViewJson.read(row.getString("finding"), RaisedFinding.class))
                .list();
    }

    private void dispose(FindingDisposed event, Occurrence occurrence) {
        var disposed = new RaisedFinding.Disposed(
                event.disposition(), event.answer(), event.by().value(), occurrence.at());
        var said = said(event.review(), event.finding());
        var past = said.past().answeredAnew(said.disposed(), said.contested(), occurrence.at());
        set(
                event.review(),
                event.finding(),
                "disposition = ?::json, disposed_at = ?, settled_at = ?, contest = NULL, contested_at = NULL, past = ?::json",
                ViewJson.write(disposed),
                occurrence.timestamp(),
                occurrence.timestamp(),
                ViewJson.write(past));
    }

    private void contest(DispositionContested event, Occurrence occurrence) {
        var contested = new RaisedFinding.Contested(event.member(), event.reason(), occurrence.at());
        set(
                event.review(),
                event.finding(),
                "contest = ?::json, contested_at = ?, settled_at = NULL",
                ViewJson.write(contested),
                occurrence.timestamp());
    }

    private void reconcile(ContestWithdrawn event, Occurrence occurrence) {
        var said = said(event.review(), event.finding());
        var contested = said.contested();
        var past = contested == null
                ? said.past()
                : said.past().settled(new RaisedFinding.Settled(contested, occurrence.at(), true));
        set(
                event.review(),
                event.finding(),
                "contest = NULL, contested_at = NULL, settled_at = ?, past = ?::json",
                occurrence.timestamp(),
                ViewJson.write(past));
    }

    private Said said(ReviewId review, FindingId finding) {
        return client.sql("SELECT disposition, contest, past FROM review_finding"
                        + " WHERE tenant = ? AND review = ? AND id = ?")
                .params(review.tenant().value(), review.name(), finding.value())
                .query((row, index) -> new Said(
                        read(row.getString("disposition"), RaisedFinding.Disposed.class),
                        read(row.getString("contest"), RaisedFinding.Contested.class),
                        requireNonNullElse(
                                read(row.getString("past"), RaisedFinding.Past.class), RaisedFinding.Past.NONE)))
                .single();
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : ViewJson.read(json, type);
    }

    private void set(ReviewId review, FindingId finding, String change, Object... values) {
        client.sql("UPDATE review_finding SET " + change + " WHERE tenant = ? AND review = ? AND id = ?")
                .params(values)
                .params(review.tenant().value(), review.name(), finding.value())
                .update();
    }

    /** What is said of a finding now, and what was. */
    private record Said(
            RaisedFinding.@Nullable Disposed disposed,
            RaisedFinding.@Nullable Contested contested,
            RaisedFinding.Past past) {}
}
