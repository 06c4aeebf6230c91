package org.witan.commandside.discussion;

import java.util.List;
import java.util.Objects;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.Missing;
import org.witan.commandside.discussion.ThreadState.Comment;
import org.witan.messages.CommentId;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.DeleteComment;
import org.witan.messages.discussion.DiscussionCommand;
import org.witan.messages.discussion.DiscussionError;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.EditComment;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.discussion.ReopenThread;
import org.witan.messages.discussion.ResolveThread;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;

/** The rules of comment threads, without side effects. */
final class ThreadDecider {

    private ThreadDecider() {}

    static List<DiscussionEvent> decide(DiscussionCommand command, ThreadState state, Actor actor) {
        return switch (command) {
            case OpenThread open -> open(open, actor);
            case AddComment add -> add(add, state, actor);
            case EditComment edit -> edit(edit, state, actor);
            case DeleteComment delete -> delete(delete, state, actor);
            case ResolveThread resolve -> {
                requireOpen(state);
                yield List.of(new ThreadResolved(resolve.thread(), proposalOf(state)));
            }
            case ReopenThread reopen -> reopen(reopen, state);
        };
    }

    static ThreadState evolve(ThreadState state, DiscussionEvent event) {
        return switch (event) {
            case ThreadOpened opened -> new ThreadState(opened.proposal(), false, state.comments());
            case CommentAdded added -> state.with(added.comment(), new Comment(added.author(), false));
            case CommentEdited _ -> state;
            case CommentDeleted deleted ->
                state.with(
                        deleted.comment(),
                        new Comment(comment(deleted.comment(), state).author(), true));
            case ThreadResolved _ -> state.resolved(true);
            case ThreadReopened _ -> state.resolved(false);
        };
    }

    private static List<DiscussionEvent> open(OpenThread command, Actor actor) {
        return List.of(
                new ThreadOpened(command.thread(), command.proposal(), command.revision(), command.quote()),
                new CommentAdded(
                        command.thread(), command.proposal(), command.comment(), actor.member(), command.body()));
    }

    private static List<DiscussionEvent> add(AddComment command, ThreadState state, Actor actor) {
        requireOpen(state);
        if (state.comments().containsKey(command.comment())) {
            throw new RefusedException(DiscussionError.COMMENT_EXISTS, "The comment's id is in use in this thread.");
        }
        return List.of(new CommentAdded(
                command.thread(), proposalOf(state), command.comment(), actor.member(), command.body()));
    }

    private static List<DiscussionEvent> edit(EditComment command, ThreadState state, Actor actor) {
        var comment = living(command.comment(), state);
        if (!comment.author().equals(actor.member())) {
            throw new RefusedException(DiscussionError.NOT_THE_COMMENTER, "Only who wrote the comment may edit it.");
        }
        return List.of(new CommentEdited(command.thread(), proposalOf(state), command.comment(), command.body()));
    }

    private static List<DiscussionEvent> delete(DeleteComment command, ThreadState state, Actor actor) {
        var comment = living(command.comment(), state);
        if (!comment.author().equals(actor.member()) && !actor.is(Role.OWNER)) {
            throw new RefusedException(
                    DiscussionError.NOT_THE_COMMENTER, "Only who wrote the comment, or an owner, may delete it.");
        }
        return List.of(new CommentDeleted(command.thread(), proposalOf(state), command.comment()));
    }

    private static List<DiscussionEvent> reopen(ReopenThread command, ThreadState state) {
        if (!state.resolved()) {
            throw new RefusedException(DiscussionError.THREAD_OPEN, "The thread is open already.");
        }
        return List.of(new ThreadReopened(command.thread(), proposalOf(state)));
    }

    private static void requireOpen(ThreadState state) {
        if (state.resolved()) {
            throw new RefusedException(DiscussionError.THREAD_RESOLVED, "The thread is resolved; reopen it to go on.");
        }
    }

    private static Comment living(CommentId id, ThreadState state) {
        var comment = comment(id, state);
        if (comment.deleted()) {
            throw new RefusedException(DiscussionError.COMMENT_DELETED, "The comment is deleted.");
        }
        return comment;
    }

    private static Comment comment(CommentId id, ThreadState state) {
        var comment = state.comments().get(id);
        if (comment == null) {
            throw Missing.of(id);
        }
        return comment;
    }

    private static ProposalId proposalOf(ThreadState state) {
        return Objects.requireNonNull(state.proposal(), "a thread begins by being opened");
    }
}
