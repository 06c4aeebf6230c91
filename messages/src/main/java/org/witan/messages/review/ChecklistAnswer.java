package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.Values;

/** An expert's answer to a question of the checklist. */
public record ChecklistAnswer(
        ChecklistItemId item,
        ChecklistVerdict verdict,
        @Nullable String note) {

    public ChecklistAnswer {
        note = Values.optional("note", note, Values.NOTE_LENGTH);
    }
}
