package org.witan.messages;

import java.util.regex.Pattern;

/** The id of a comment, unique within its thread. */
public record CommentId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public CommentId {
        Values.matching(FORM, "commentId", value, "a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
