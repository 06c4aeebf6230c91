package org.witan.web.resource;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.Person;
import org.witan.messages.discussion.CommentView;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadView;

/** A thread in its form for the API: what is not the case is left out. */
record ThreadAnswer(
        String threadId,
        String proposal,
        int revision,
        @Nullable Quote quote,
        String state,
        @Nullable Person resolvedBy,
        long version,
        List<CommentAnswer> comments) {

    static ThreadAnswer of(ThreadView view) {
        return new ThreadAnswer(
                view.threadId(),
                view.proposal(),
                view.revision(),
                view.quote(),
                view.state(),
                view.resolvedBy(),
                view.version(),
                view.comments().stream().map(CommentAnswer::of).toList());
    }

    /** A comment in its form for the API. */
    record CommentAnswer(
            CommentId commentId,
            Person author,
            String body,
            Instant at,
            @Nullable Boolean edited,
            @Nullable Instant editedAt,
            @Nullable Boolean deleted) {

        static CommentAnswer of(CommentView view) {
            return new CommentAnswer(
                    view.commentId(),
                    view.author(),
                    view.body(),
                    view.at(),
                    view.editedAt() == null ? null : Boolean.TRUE,
                    view.editedAt(),
                    view.deleted() ? Boolean.TRUE : null);
        }
    }
}
