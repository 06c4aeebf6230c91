package org.witan.messages;

import java.util.regex.Pattern;

/** The opaque id of a person; says nothing of the person, and is the same in every tenant. */
public record MemberId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public MemberId {
        Values.matching(FORM, "memberId", value, "a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
