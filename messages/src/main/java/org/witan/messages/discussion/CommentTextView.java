package org.witan.messages.discussion;

import java.time.Instant;

/** What a comment read from a moment on. */
public record CommentTextView(String body, Instant at) {}
