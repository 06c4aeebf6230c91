package org.witan.messages;

import java.util.regex.Pattern;

/** The stable id of a question on a checklist, for instance {@code SEC-3}. */
public record ChecklistItemId(String value) implements TypedId {

    private static final Pattern FORM =
            Pattern.compile("(?=.{3,40}$)[A-Z][A-Z0-9]*(-[A-Z][A-Z0-9]*)*-[1-9][0-9]*([.][1-9][0-9]*)?");

    public ChecklistItemId {
        Values.matching(FORM, "checklistItem", value, "an upper-case word and a number, such as SEC-3");
    }

    @Override
    public String toString() {
        return value;
    }
}
