package org.witan.messages;

import java.util.regex.Pattern;

/** The id of a condition, unique within its review. */
public record ConditionId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public ConditionId {
        Values.matching(FORM, "conditionId", value, "a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
