package org.witan.messages.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/** A thread with its comments; {@code state} is {@code open} or {@code resolved}. */
public record ThreadView(
        String threadId,
        String proposal,
        int revision,
        @Nullable Quote quote,
        String state,
        @Nullable Person resolvedBy,
        long version,
        List<CommentView> comments) {}
