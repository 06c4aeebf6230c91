package org.witan.messages.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.Person;

/**
 * One comment.
 *
 * @param body     the Markdown; empty for a tombstone
 * @param editedAt when it was last edited; null if never
 */
public record CommentView(
        CommentId commentId,
        Person author,
        String body,
        Instant at,
        @Nullable Instant editedAt,
        boolean deleted) {}
