package org.witan.messages.review;

import org.witan.messages.ChecklistItemId;
import org.witan.messages.Values;

/** A question that a perspective must answer, and why it is asked. */
public record ChecklistItem(ChecklistItemId id, String question, String reason) {

    public ChecklistItem {
        question = Values.text("items.question", question, Values.NOTE_LENGTH);
        reason = Values.text("items.reason", reason, Values.NOTE_LENGTH);
    }
}
