package org.witan.queryside;

import java.util.List;
import java.util.UUID;
import org.witan.messages.CommentId;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;
import org.witan.messages.log.LogRenamed;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;

/** A tenant's life. */
public final class Story {

    private Story() {}

    /** All that can happen without a panel. */
    public static void tell(Tenancy tenancy) {
        var bob = tenancy.member("Bob Builder", Role.AUTHOR);
        var carol = tenancy.member("Carol Chair", Role.CHAIR);
        tenancy.happened(
                new MemberRolesChanged(tenancy.id(), bob, java.util.Set.of(Role.EXPERT)),
                new AccessRefused(tenancy.id(), bob, "record-decision", "PAY-1"));
        var log = tenancy.log("PAY");
        tenancy.happened(new LogRenamed(log, "Payments", "What we decide on payments"));
        var one = tenancy.proposal(log, "Use Kafka for events", "We will use Kafka.", "events");
        var two = tenancy.proposal(log, "Use Postgres for events", "We will use Postgres.");
        var three = tenancy.proposal(log, "Do nothing", "Wait.");
        var four = tenancy.proposal(log, "Later", "Not now.");
        var calledOff = review(tenancy);
        tenancy.happened(
                new ProposalRevised(one, 2, bob, "Use Kafka for all events", "We will use Kafka, all of us.", "wider"),
                new ProposalTagged(one, List.of("events", "kafka")),
                new ProposalSubmitted(three, 1),
                new ProposalEnteredReview(three, calledOff, 1),
                new ProposalLeftReview(three, calledOff),
                new ProposalWithdrawn(three, "No point"),
                new ProposalRelated(two, RelationType.CONFLICTS_WITH, one, false, "one log"),
                new ProposalRelated(three, RelationType.RELATES_TO, one, false, null),
                new ProposalUnrelated(three, RelationType.RELATES_TO, one));
        var thread = ThreadId.of(tenancy.id(), "thread-" + UUID.randomUUID());
        var first = new CommentId(UUID.randomUUID().toString());
        var second = new CommentId(UUID.randomUUID().toString());
        tenancy.happened(
                new ThreadOpened(thread, one, 1, new Quote("Kafka", "use ", ".", 12, 17)),
                new CommentAdded(thread, one, first, bob, "Why Kafka?"),
                new CommentAdded(thread, one, second, carol, "Why not?"),
                new CommentEdited(thread, one, first, "Why Kafka at all?"),
                new CommentDeleted(thread, one, second),
                new ThreadResolved(thread, one),
                new ThreadReopened(thread, one));
        tenancy.as(carol, Role.CHAIR);
        tenancy.decided(one, Outcome.ACCEPTED, "It holds.");
        tenancy.decided(two, Outcome.ACCEPTED, "It is simpler.");
        tenancy.happened(new ProposalSubmitted(four, 1), new ProposalEnteredReview(four, review(tenancy), 1));
        tenancy.decided(four, Outcome.DEFERRED, "Next year.");
        tenancy.happened(
                new DecisionSuperseded(one, two, false, "simpler"),
                new ProposalRelated(two, RelationType.SUPERSEDES, one, false, "simpler"),
                new DecisionDeprecated(two, "Gone."),
                new MemberRemoved(tenancy.id(), bob));
    }

    /** The same, and all that can happen to reviews, so that every kind of event occurs. */
    public static void tellWithReviews(Tenancy tenancy) {
        tell(tenancy);
        tenancy.agent("Checking Agent", Role.EXPERT);
        ReviewStory.tell(tenancy);
    }

    private static ReviewId review(Tenancy tenancy) {
        return ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
    }
}
