package org.witan.messages;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a member may do in a tenant. No role implies another; every member may read. */
public enum Role {
    /** Manages members and logs. */
    OWNER,
    /** Convenes reviews and records decisions. */
    CHAIR,
    /** Sits on panels. */
    EXPERT,
    /** Drafts, revises and submits proposals. */
    AUTHOR,
    /** Reads and comments. */
    READER,
    /** Reads and exports the audit trail. */
    AUDITOR;

    /** The role's name in the API, in tokens and in the log. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that label. */
    public static Role ofLabel(String label) {
        for (var role : values()) {
            if (role.label().equals(label)) {
                return role;
            }
        }
        throw new InvalidValueException(
                "roles", "\"" + label + "\"", "owner, chair, expert, author, reader or auditor");
    }

    /** An unmodifiable set of the roles in the order of this enum, so that it is always written the same way. */
    public static Set<Role> sorted(Collection<Role> roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return Collections.unmodifiableSet(set);
    }
}
