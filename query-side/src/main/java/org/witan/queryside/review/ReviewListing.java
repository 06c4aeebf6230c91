package org.witan.queryside.review;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import org.witan.messages.LogKey;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Sql;

/** The order in which reviews are listed: the one that changed last first; what is under seal changes none. */
final class ReviewListing {

    private static final String LIST = "reviews";
    private static final String SELECT = "SELECT v.review, v.proposal_key, v.log_key, s.title, v.phase, v.round,"
            + " v.deadline, v.chair, v.outcome, v.seat_count, v.vacant_count, v.convened_at, v.updated_at"
            + " FROM review_view v JOIN review_subject s ON s.tenant = v.tenant AND s.key = v.proposal_key"
            + " WHERE v.tenant = ?";

    private ReviewListing() {}

    /** The statement for one page and the entry behind it. */
    static Sql page(ListReviews query) {
        var sql = Sql.of(SELECT, query.tenant().value());
        filter(sql, query);
        var after = Cursors.read(query.page(), LIST, 2);
        if (after != null) {
            var at = after.instant(0).atOffset(ZoneOffset.UTC);
            sql.append("AND (v.updated_at < ? OR (v.updated_at = ? AND v.review > ?))", at, at, after.text(1));
        }
        return sql.append(
                "ORDER BY v.updated_at DESC, v.review LIMIT ?", query.page().limit() + 1);
    }

    private static void filter(Sql sql, ListReviews query) {
        var proposal = query.proposal();
        if (proposal != null) {
            sql.append("AND v.proposal_key = ?", proposal.key());
        }
        var log = query.log();
        if (log != null) {
            sql.append("AND v.log_key = ?", log.value());
        }
        var phase = query.phase();
        if (phase != null) {
            sql.append("AND v.phase = ?", phase.label());
        }
        var member = query.member();
        if (member != null) {
            sql.append("AND v.panel @> ARRAY[?::text]", member.value());
        }
    }

    /** The cursor behind an entry. */
    static String cursor(ReviewSummaryView last) {
        return Cursors.write(LIST, last.updatedAt(), last.review());
    }

    /** A line of the list, before its chair has a name. */
    record Line(ReviewSummaryView view, String chair) {

        static Line of(Readable row) {
            var chair = text(row, "chair");
            var outcome = optionalText(row, "outcome");
            return new Line(
                    new ReviewSummaryView(
                            text(row, "review"),
                            text(row, "proposal_key"),
                            new LogKey(text(row, "log_key")),
                            text(row, "title"),
                            ReviewPhase.ofLabel(text(row, "phase")),
                            number(row, "round"),
                            optionalInstant(row, "deadline"),
                            new org.witan.messages.Person(chair, ""),
                            outcome == null ? null : Outcome.ofLabel(outcome),
                            number(row, "seat_count"),
                            number(row, "vacant_count"),
                            instant(row, "convened_at"),
                            instant(row, "updated_at")),
                    chair);
        }

        ReviewSummaryView named(People people) {
            return new ReviewSummaryView(
                    view.review(),
                    view.proposal(),
                    view.log(),
                    view.title(),
                    view.phase(),
                    view.round(),
                    view.deadline(),
                    people.person(chair),
                    view.outcome(),
                    view.seatCount(),
                    view.vacantCount(),
                    view.convenedAt(),
                    view.updatedAt());
        }
    }
}
