package org.witan.messages;

import org.jspecify.annotations.Nullable;

/**
 * A member as others see them.
 *
 * @param memberId the opaque id
 * @param name     the name in the directory; {@code Former member} once erased, {@code Witan} for the system itself
 * @param agent    true for an agent, so that what it says is marked wherever it is shown; null for a person
 */
public record Person(String memberId, String name, @Nullable Boolean agent) {

    /** Somebody who is no agent, or of whom nothing but the id is known yet. */
    public Person(String memberId, String name) {
        this(memberId, name, null);
    }
}
