package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;

/** By what a decision was superseded, wholly or in part. */
public record SupersessionView(
        String key, String title, boolean partial, @Nullable String note) {}
