package org.witan.messages;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit  how many entries at the most, 1 to 100
 * @param cursor the cursor of the page before; null for the first
 */
public record PageRequest(int limit, @Nullable String cursor) {

    /** The most entries that one page holds. */
    public static final int MOST = 100;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValueException("limit", String.valueOf(limit), "1 to " + MOST);
        }
    }
}
