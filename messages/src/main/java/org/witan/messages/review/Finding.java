package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.FindingId;
import org.witan.messages.Values;
import org.witan.messages.discussion.Quote;

/**
 * What an expert reports.
 *
 * @param anchor        the passage of the round's revision that it is about; null for none
 * @param section       the title of the section that it is about; null for none
 * @param scenario      null for none
 * @param checklistItem the question that it came from; null for none
 */
public record Finding(
        FindingId id,
        FindingKind kind,
        Severity severity,
        String statement,
        @Nullable Quote anchor,
        @Nullable String section,
        @Nullable Scenario scenario,
        @Nullable ChecklistItemId checklistItem) {

    public Finding {
        statement = Values.text("statement", statement, Values.COMMENT_LENGTH);
        section = Values.optional("section", section, Values.COMMENT_LENGTH);
    }
}
