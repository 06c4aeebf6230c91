package org.witan.queryside.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Role;

/**
 * Who asks.
 *
 * @param member the member id; empty where nobody is named
 * @param roles  the labels of the roles
 */
public record Asker(String member, List<String> roles) {

    public Asker {
        roles = List.copyOf(roles);
    }

    /** Reads who asks from what goes with the query. */
    public static Asker of(MetaData metadata) {
        return new Asker(
                Objects.toString(metadata.get(MetadataKeys.ACTOR), ""),
                Arrays.asList(
                        Objects.toString(metadata.get(MetadataKeys.ROLES), "").split(",", -1)));
    }

    /** Whether the asker has the role. */
    public boolean is(Role role) {
        return roles.contains(role.label());
    }
}
