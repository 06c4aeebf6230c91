package org.witan.messages;

import java.util.regex.Pattern;

/** The key prefix of a decision log, for instance {@code PAY}. */
public record LogKey(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    public LogKey {
        Values.matching(FORM, "log", value, "2 to 10 upper-case letters and digits, a letter first");
    }

    @Override
    public String toString() {
        return value;
    }
}
