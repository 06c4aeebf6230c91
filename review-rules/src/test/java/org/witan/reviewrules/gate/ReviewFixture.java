package org.witan.reviewrules.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.gate.FindingFacts.Severity;
import org.witan.reviewrules.gate.SeatFacts.Occupancy;
import org.witan.reviewrules.protocol.ReviewProtocol;

/** A review to be judged, built step by step; at first nothing has happened in it. */
final class ReviewFixture {

    private final List<String> perspectives = new ArrayList<>();
    private final List<SeatFacts> seats = new ArrayList<>();
    private final List<FindingFacts> findings = new ArrayList<>();
    private final List<ConditionFacts> conditions = new ArrayList<>();
    private final Map<String, String> intake = new HashMap<>();
    private int quorum = 3;
    private int minimumHours;
    private boolean chairIsAuthor;
    private @Nullable String outcome;
    private Duration open = Duration.ZERO;

    ReviewFixture quorum(int positions) {
        quorum = positions;
        return this;
    }

    ReviewFixture minimumHours(int hours) {
        minimumHours = hours;
        return this;
    }

    ReviewFixture open(Duration duration) {
        open = duration;
        return this;
    }

    ReviewFixture requiring(String... required) {
        perspectives.addAll(List.of(required));
        return this;
    }

    ReviewFixture chairedByAuthor() {
        chairIsAuthor = true;
        return this;
    }

    ReviewFixture answered(String question, String answer) {
        intake.put(question, answer);
        return this;
    }

    ReviewFixture position(String seat, Stance stance) {
        return seat(new SeatFacts(
                seat, perspectiveOf(seat), Occupancy.TAKEN, false, false, stance, false, false, false, false));
    }

    ReviewFixture empty(String seat, Occupancy occupancy) {
        return seat(
                new SeatFacts(seat, perspectiveOf(seat), occupancy, false, false, null, false, false, false, false));
    }

    ReviewFixture seat(SeatFacts seat) {
        seats.add(seat);
        return this;
    }

    ReviewFixture finding(Severity severity, boolean disposed, boolean contested) {
        findings.add(new FindingFacts(findings.size() + 1, severity, disposed, contested));
        return this;
    }

    ReviewFixture condition(boolean hasOwner, boolean hasDue, boolean isOpen) {
        conditions.add(new ConditionFacts(hasOwner, hasDue, isOpen));
        return this;
    }

    ReviewFixture recommending(String proposed) {
        outcome = proposed;
        return this;
    }

    ReviewFacts facts() {
        var protocol = new ReviewProtocol("Test", perspectives, quorum, 1, 24, 72, 48, List.of(), minimumHours, false);
        return new ReviewFacts(
                protocol,
                "PAY",
                List.of("kafka", "payments"),
                intake,
                chairIsAuthor,
                seats,
                findings,
                conditions,
                outcome,
                1,
                false,
                open);
    }

    private static String perspectiveOf(String seat) {
        return seat.replaceFirst("-\\d+$", "");
    }
}
