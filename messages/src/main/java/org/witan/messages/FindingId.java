package org.witan.messages;

import java.util.regex.Pattern;

/** The id of a finding, unique within its review. */
public record FindingId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public FindingId {
        Values.matching(FORM, "findingId", value, "a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
