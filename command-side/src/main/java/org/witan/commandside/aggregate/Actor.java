package org.witan.commandside.aggregate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Role;

/**
 * Who acts, as the message's metadata says.
 *
 * @param member the acting member
 * @param roles  the member's roles in the message's tenant; possibly empty
 */
public record Actor(MemberId member, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * Reads the actor of a message.
     *
     * @throws IllegalStateException when the message names no person, as those of the application itself
     */
    public static Actor of(MetaData metadata) {
        if (metadata.get(MetadataKeys.ACTOR) instanceof String member && !MetadataKeys.SYSTEM.equals(member)) {
            return new Actor(new MemberId(member), roles(metadata));
        }
        throw new IllegalStateException("The message names no person who acts");
    }

    /** Reads the roles that a message was sent with; none where it names none. */
    public static Set<Role> roles(MetaData metadata) {
        return parse((String) metadata.get(MetadataKeys.ROLES));
    }

    /** Whether the actor has that role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    private static Set<Role> parse(@Nullable String labels) {
        var roles = EnumSet.noneOf(Role.class);
        if (labels != null && !labels.isEmpty()) {
            Arrays.stream(labels.split(",")).map(Role::ofLabel).forEach(roles::add);
        }
        return roles;
    }
}
