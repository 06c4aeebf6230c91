package org.witan.commandside.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.Labelled;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;

/** The errands that wait, and what must be known of open reviews to run them. Joins the transaction that is open. */
final class ErrandTable {

    private static final String INSERT =
            "INSERT INTO review_errand (review, kind, seat, number, deadline, hours_before,"
                    + " due_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String SAME =
            " WHERE review = ? AND kind = ? AND seat = ? AND number = ? AND deadline = ?" + " AND hours_before = ?";

    private final JdbcClient client;

    ErrandTable(DataSource connections) {
        client = JdbcClient.create(connections);
    }

    /** Adds an errand, unless it is there. */
    void add(Errand errand) {
        client.sql(INSERT).params(key(errand)).param(at(errand.dueAt())).update();
    }

    /** The errand that has been due for longest and that no other node runs; it is this node's until the transaction ends. */
    Optional<Errand> takeDue(Instant now) {
        return client.sql("SELECT review, kind, seat, number, deadline, hours_before FROM review_errand"
                        + " WHERE due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param(at(now))
                .query((row, _) -> new Errand(
                        new ReviewId(row.getString(1)),
                        Labelled.of(Errand.Kind.values(), "kind", row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getInt(6)))
                .optional();
    }

    void remove(Errand errand) {
        client.sql("DELETE FROM review_errand" + SAME).params(key(errand)).update();
    }

    /** Puts an errand off that failed, for longer each time, so that it does not stand in the way of the others. */
    void putOff(Errand errand, Instant now) {
        client.sql("UPDATE review_errand SET attempts = attempts + 1,"
                        + " due_at = ? + least(power(2, attempts), 64) * interval '1 minute'" + SAME)
                .param(at(now))
                .params(key(errand))
                .update();
    }

    /** Drops the errands about sealed rounds. */
    void dropOfRounds(ReviewId review) {
        drop(review, "kind IN (?, ?)", Errand.Kind.REMIND_OF_SHEETS.label(), Errand.Kind.CLOSE_ROUND.label());
    }

    /** Drops the errands about a seat. */
    void dropOfSeat(ReviewId review, SeatKey seat) {
        drop(review, "seat = ?", seat.value());
    }

    /** Forgets the review and everything that waits for it. */
    void forget(ReviewId review) {
        drop(review, "true");
        client.sql("DELETE FROM review_open WHERE review = ?")
                .param(review.value())
                .update();
    }

    void open(ReviewId review, ProposalId proposal, List<Integer> reminderHours) {
        client.sql("INSERT INTO review_open (review, proposal, round, sealed, reminder_hours)"
                        + " VALUES (?, ?, 1, true, ?) ON CONFLICT DO NOTHING")
                .param(review.value())
                .param(proposal.value())
                .param(reminderHours.toArray(Integer[]::new))
                .update();
    }

    void setRound(ReviewId review, int round, boolean sealed) {
        client.sql("UPDATE review_open SET round = ?, sealed = ? WHERE review = ?")
                .params(round, sealed, review.value())
                .update();
    }

    void setSeat(ReviewId review, SeatKey seat, MemberId member) {
        client.sql("INSERT INTO review_seat (review, seat, member) VALUES (?, ?, ?)"
                        + " ON CONFLICT (review, seat) DO UPDATE SET member = excluded.member")
                .params(review.value(), seat.value(), member.value())
                .update();
    }

    void vacate(ReviewId review, SeatKey seat) {
        client.sql("DELETE FROM review_seat WHERE review = ? AND seat = ?")
                .params(review.value(), seat.value())
                .update();
    }

    /** The review while its panel works. */
    Optional<OpenReview> find(ReviewId review) {
        return client.sql("SELECT review, round, sealed, reminder_hours FROM review_open WHERE review = ?")
                .param(review.value())
                .query((row, _) -> new OpenReview(
                        new ReviewId(row.getString(1)), row.getInt(2), row.getBoolean(3), List.of((Integer[])
                                row.getArray(4).getArray())))
                .optional();
    }

    /** The review that the proposal is before now. */
    Optional<ReviewId> reviewOf(ProposalId proposal) {
        return client.sql("SELECT review FROM review_open WHERE proposal = ?")
                .param(proposal.value())
                .query((row, _) -> new ReviewId(row.getString(1)))
                .optional();
    }

    /** Who holds which seat. */
    Map<SeatKey, MemberId> seats(ReviewId review) {
        var seats = new LinkedHashMap<SeatKey, MemberId>();
        client.sql("SELECT seat, member FROM review_seat WHERE review = ? ORDER BY seat")
                .param(review.value())
                .query(row -> {
                    seats.put(new SeatKey(row.getString(1)), new MemberId(row.getString(2)));
                });
        return seats;
    }

    private void drop(ReviewId review, String condition, Object... values) {
        client.sql("DELETE FROM review_errand WHERE review = ? AND " + condition)
                .param(review.value())
                .params(values)
                .update();
    }

    private static List<Object> key(Errand errand) {
        return List.of(
                errand.review().value(),
                errand.kind().label(),
                errand.seat(),
                errand.number(),
                at(errand.deadline()),
                errand.hoursBefore());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What must be known of a review whose panel works. */
    record OpenReview(ReviewId review, int round, boolean sealed, List<Integer> reminderHours) {}
}
