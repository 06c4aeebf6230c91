package org.witan.queryside.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.SeatAdded;
import org.witan.queryside.dossier.Charter;
import org.witan.queryside.dossier.Conclusion;
import org.witan.queryside.dossier.Dossier;
import org.witan.queryside.dossier.Seat;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.ViewJson;

/** The rows of reviews: the dossier, and in columns what lists sort and filter by. */
final class ReviewTable {

    private final JdbcClient client;

    ReviewTable(JdbcClient client) {
        this.client = client;
    }

    void add(Dossier dossier, Charter charter, Occurrence occurrence) {
        client.sql("INSERT INTO review_view (tenant, review, proposal_key, log_key, phase, round, chair, seat_count,"
                        + " vacant_count, panel, involved, live, convened_at, updated_at, version, charter, dossier)"
                        + " VALUES (?, ?, ?, ?, '', 0, '', 0, 0, '{}', '{}', true, ?, ?, 0, ?::json, '{}')")
                .params(
                        dossier.review().tenant().value(),
                        dossier.review().name(),
                        dossier.proposal().key(),
                        dossier.proposal().log().key().value(),
                        occurrence.timestamp(),
                        occurrence.timestamp(),
                        ViewJson.write(charter))
                .update();
        save(dossier, occurrence);
    }

    Dossier find(ReviewId review) {
        return client.sql("SELECT dossier FROM review_view WHERE tenant = ? AND review = ?")
                .params(review.tenant().value(), review.name())
                .query((row, index) -> ViewJson.read(row.getString("dossier"), Dossier.class))
                .single();
    }

    void save(Dossier dossier, Occurrence occurrence) {
        var course = dossier.course();
        var decided = dossier.conclusion().decided();
        client.sql("UPDATE review_view SET phase = ?, round = ?, deadline = ?, chair = ?, outcome = ?, seat_count = ?,"
                        + " vacant_count = ?, panel = ?, involved = ?, live = ?, updated_at = ?, version = ?,"
                        + " dossier = ?::json WHERE tenant = ? AND review = ?")
                .params(Arrays.asList(
                        course.phase().label(),
                        course.rounds().size(),
                        timestamp(course.deadline()),
                        course.chair().value(),
                        decided == null ? null : decided.decision().outcome().label(),
                        dossier.panel().seats().size(),
                        dossier.panel().vacant().size(),
                        panel(dossier).toArray(String[]::new),
                        Stream.concat(panel(dossier).stream(), owners(dossier).stream())
                                .distinct()
                                .toArray(String[]::new),
                        course.phase().isOpen() || hasOpenCondition(dossier),
                        occurrence.timestamp(),
                        occurrence.sequence(),
                        ViewJson.write(dossier),
                        dossier.review().tenant().value(),
                        dossier.review().name()))
                .update();
    }

    /** Keeps the version where nothing in the dossier changes. */
    void touch(ReviewId review, Occurrence occurrence) {
        client.sql("UPDATE review_view SET updated_at = ?, version = ? WHERE tenant = ? AND review = ?")
                .params(
                        occurrence.timestamp(),
                        occurrence.sequence(),
                        review.tenant().value(),
                        review.name())
                .update();
    }

    /** Keeps the questions of a further seat. */
    void add(SeatAdded event) {
        var review = event.review();
        var charter = client.sql("SELECT charter FROM review_view WHERE tenant = ? AND review = ?")
                .params(review.tenant().value(), review.name())
                .query((row, index) -> ViewJson.read(row.getString("charter"), Charter.class))
                .single();
        client.sql("UPDATE review_view SET charter = ?::json WHERE tenant = ? AND review = ?")
                .params(
                        ViewJson.write(charter.with(event.checklist())),
                        review.tenant().value(),
                        review.name())
                .update();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant at) {
        return at == null ? null : Occurrence.timestamp(at);
    }

    private static List<String> panel(Dossier dossier) {
        return Stream.concat(
                        Stream.of(dossier.course().chair()),
                        dossier.panel().seats().stream().filter(Seat::isHeld).map(Seat::member))
                .map(MemberId::value)
                .distinct()
                .toList();
    }

    private static List<String> owners(Dossier dossier) {
        return dossier.conclusion().obligations().stream()
                .filter(obligation -> obligation.state() == ConditionState.OPEN)
                .map(obligation -> obligation.condition().owner())
                .filter(Objects::nonNull)
                .map(MemberId::value)
                .toList();
    }

    private static boolean hasOpenCondition(Dossier dossier) {
        return dossier.conclusion().obligations().stream()
                .map(Conclusion.Obligation::state)
                .anyMatch(state -> state == ConditionState.OPEN);
    }
}
