package org.witan.commandside.directory;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;

/**
 * What is known of a person.
 *
 * @param email   the address; null once erased, or when the identity provider gave it to somebody else
 * @param subject the identity provider's id for the person; null while none was linked
 * @param agent   whether it is a program that stands here, and no person
 */
public record DirectoryEntry(
        MemberId member,
        @Nullable String email,
        String name,
        @Nullable String subject,
        boolean agent) {}
