package org.witan.messages;

/**
 * A member as others see them.
 *
 * @param memberId the opaque id
 * @param name     the name in the directory; {@code Former member} once erased, {@code Witan} for the system itself
 */
public record Person(String memberId, String name) {}
