package org.witan.commandside.discussion;

import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.acting;
import static org.witan.commandside.Refusals.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommentId;
import org.witan.messages.CommonError;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.DeleteComment;
import org.witan.messages.discussion.DiscussionError;
import org.witan.messages.discussion.EditComment;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ReopenThread;
import org.witan.messages.discussion.ResolveThread;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;
import org.witan.messages.proposal.ProposalError;

class CommentThreadTest {

    private static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    private static final ThreadId THREAD = new ThreadId("acme/thread-00000000-0000-4000-8000-0000000000aa");
    private static final CommentId FIRST = new CommentId("00000000-0000-4000-8000-0000000000c1");
    private static final CommentId SECOND = new CommentId("00000000-0000-4000-8000-0000000000c2");
    private static final Quote QUOTE = new Quote("Kafka", "Use ", " here", 4, 9);
    private static final ThreadOpened OPENED = new ThreadOpened(THREAD, PAY_1, 2, QUOTE);
    private static final CommentAdded ANN_ASKS = new CommentAdded(THREAD, PAY_1, FIRST, ANN, "Why?");
    private static final ThreadResolved RESOLVED = new ThreadResolved(THREAD, PAY_1);

    private AggregateTestFixture<CommentThread> fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(CommentThread.class);
        fixture.registerInjectableResource((ProposalRevisions) proposal -> 2);
    }

    @Test
    void opensWithItsFirstComment() {
        fixture.givenNoPriorActivity()
                .when(new OpenThread(THREAD, PAY_1, 2, QUOTE, FIRST, " Why? "), acting(ANN, Role.READER))
                .expectEvents(OPENED, ANN_ASKS);
    }

    @Test
    void refusesToOpenOnUnknownRevision() {
        fixture.givenNoPriorActivity()
                .when(new OpenThread(THREAD, PAY_1, 3, null, FIRST, "Why?"), acting(ANN, Role.READER))
                .expectNoEvents()
                .expectException(refused(ProposalError.REVISION_UNKNOWN));
    }

    @Test
    void takesReply() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new AddComment(THREAD, SECOND, "Because."), acting(BOB, Role.READER))
                .expectEvents(new CommentAdded(THREAD, PAY_1, SECOND, BOB, "Because."));
    }

    @Test
    void refusesSecondCommentOfSameId() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new AddComment(THREAD, FIRST, "Again."), acting(BOB, Role.READER))
                .expectException(refused(DiscussionError.COMMENT_EXISTS));
    }

    @Test
    void refusesReplyWhileResolved() {
        fixture.given(OPENED, ANN_ASKS, RESOLVED)
                .when(new AddComment(THREAD, SECOND, "Late."), acting(BOB, Role.READER))
                .expectException(refused(DiscussionError.THREAD_RESOLVED));
    }

    @Test
    void letsTheCommenterEdit() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new EditComment(THREAD, FIRST, "Why so?"), acting(ANN, Role.READER))
                .expectEvents(new CommentEdited(THREAD, PAY_1, FIRST, "Why so?"));
    }

    @Test
    void refusesEditByOthersEvenOwners() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new EditComment(THREAD, FIRST, "Never mind."), acting(BOB, Role.OWNER))
                .expectException(refused(DiscussionError.NOT_THE_COMMENTER));
    }

    @Test
    void letsAnOwnerDelete() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new DeleteComment(THREAD, FIRST), acting(BOB, Role.OWNER))
                .expectEvents(new CommentDeleted(THREAD, PAY_1, FIRST));
    }

    @Test
    void refusesDeletionByOthers() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new DeleteComment(THREAD, FIRST), acting(BOB, Role.CHAIR))
                .expectException(refused(DiscussionError.NOT_THE_COMMENTER));
    }

    @Test
    void refusesEditOfTombstone() {
        fixture.given(OPENED, ANN_ASKS, new CommentDeleted(THREAD, PAY_1, FIRST))
                .when(new EditComment(THREAD, FIRST, "Back."), acting(ANN, Role.READER))
                .expectException(refused(DiscussionError.COMMENT_DELETED));
    }

    @Test
    void knowsNoCommentThatWasNeverAdded() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new EditComment(THREAD, SECOND, "Mine."), acting(ANN, Role.READER))
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void resolves() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new ResolveThread(THREAD), acting(BOB, Role.READER))
                .expectEvents(RESOLVED);
    }

    @Test
    void refusesToResolveTwice() {
        fixture.given(OPENED, ANN_ASKS, RESOLVED)
                .when(new ResolveThread(THREAD), acting(BOB, Role.READER))
                .expectException(refused(DiscussionError.THREAD_RESOLVED));
    }

    @Test
    void reopens() {
        fixture.given(OPENED, ANN_ASKS, RESOLVED)
                .when(new ReopenThread(THREAD), acting(BOB, Role.READER))
                .expectEvents(new ThreadReopened(THREAD, PAY_1));
    }

    @Test
    void refusesToReopenWhatIsOpen() {
        fixture.given(OPENED, ANN_ASKS)
                .when(new ReopenThread(THREAD), acting(BOB, Role.READER))
                .expectException(refused(DiscussionError.THREAD_OPEN));
    }
}
