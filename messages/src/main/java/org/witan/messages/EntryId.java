package org.witan.messages;

import java.util.regex.Pattern;

/** The id of an entry of a sheet; drawn at random, so that it tells nothing of the kind of entry. */
public record EntryId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public EntryId {
        Values.matching(FORM, "entryId", value, "a UUID in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
