package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.witan.commandside.People;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.ReviewEvent;

/** A fixture for reviews with everything around them in memory. */
final class ReviewBench {

    final InMemoryProposals proposals = new InMemoryProposals();
    final InMemorySheets sheets = new InMemorySheets();
    Standards standards = new Standards(
            Story.protocol(false),
            new GateRuleSet(0, List.of(Story.NO_BLOCKER)),
            List.of(Story.checklist(Story.SECURITY, "SEC-1"), Story.checklist(Story.RELIABILITY, "REL-1")));
    final InMemoryMembers members = new InMemoryMembers();
    private Instant now = Story.NOW;
    private final AggregateTestFixture<Review> fixture = new AggregateTestFixture<>(Review.class);

    ReviewBench() {
        fixture.registerInjectableResource(
                new ReviewSurroundings(proposals, members, log -> standards, sheets, () -> now));
    }

    /** Everybody but the stranger is a member. */
    static Set<Role> rolesOf(MemberId member) {
        if (member.equals(Story.STRANGER)) {
            return Set.of();
        }
        return member.equals(Story.CHAIR) || member.equals(Story.SECOND_CHAIR)
                ? Set.of(Role.CHAIR)
                : member.equals(Story.AUTHOR) ? Set.of(Role.AUTHOR, Role.EXPERT, Role.CHAIR) : Set.of(Role.EXPERT);
    }

    /** What is judged from here on is judged at that time. */
    void at(Instant instant) {
        now = instant;
    }

    TestExecutor<Review> given(List<ReviewEvent> events) {
        return fixture.givenCurrentTime(Story.NOW).andGiven(events);
    }

    TestExecutor<Review> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static Map<String, Object> by(MemberId member) {
        return People.acting(member, ReviewBench.rolesOf(member).toArray(Role[]::new));
    }
}
