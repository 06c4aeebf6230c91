package org.witan.commandside.discussion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;

/**
 * What a thread has to remember.
 *
 * @param proposal the proposal it is about; null before it is opened
 * @param resolved whether it is settled
 * @param comments the comments by id
 */
record ThreadState(@Nullable ProposalId proposal, boolean resolved, Map<CommentId, Comment> comments) {

    static final ThreadState UNOPENED = new ThreadState(null, false, Map.of());

    ThreadState {
        comments = Map.copyOf(comments);
    }

    /** Who wrote a comment, and whether it is a tombstone. */
    record Comment(MemberId author, boolean deleted) {}

    ThreadState with(CommentId id, Comment comment) {
        var all = new LinkedHashMap<>(comments);
        all.put(id, comment);
        return new ThreadState(proposal, resolved, all);
    }

    ThreadState resolved(boolean nowResolved) {
        return new ThreadState(proposal, nowResolved, comments);
    }
}
