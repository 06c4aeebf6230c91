package org.witan.messages;

import java.util.regex.Pattern;

/** Random bytes that keep the digest of a short content from being guessed. */
public record Salt(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public Salt {
        Values.matching(FORM, "salt", value, "16 bytes in lower-case hex");
    }

    @Override
    public String toString() {
        return value;
    }
}
