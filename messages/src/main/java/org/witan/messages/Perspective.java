package org.witan.messages;

import java.util.regex.Pattern;

/** A professional point of view, for instance {@code security}; tenants add their own. */
public record Perspective(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");

    public Perspective {
        Values.matching(
                FORM, "perspective", value, "a kebab-case word of 2 to 40 characters, a letter first in each part");
    }

    @Override
    public String toString() {
        return value;
    }
}
