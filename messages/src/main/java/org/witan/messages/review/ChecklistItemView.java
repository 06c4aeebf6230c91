package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;

/** A question with its answer; null while there is none. */
public record ChecklistItemView(
        ChecklistItemId id,
        String question,
        String reason,
        @Nullable ChecklistVerdict verdict,
        @Nullable String note) {}
