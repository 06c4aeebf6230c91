package org.witan.commandside;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Role;

/** The people that command-side tests act as. */
public final class People {

    public static final MemberId ANN = new MemberId("00000000-0000-4000-8000-000000000001");
    public static final MemberId BOB = new MemberId("00000000-0000-4000-8000-000000000002");
    public static final MemberId EVE = new MemberId("00000000-0000-4000-8000-000000000003");

    private People() {}

    /** The metadata of a command that the member sends to the tenant {@code acme} in those roles. */
    public static Map<String, Object> acting(MemberId member, Role... roles) {
        var metadata = new HashMap<String, Object>();
        metadata.put(MetadataKeys.TENANT, "acme");
        metadata.put(MetadataKeys.ACTOR, member.value());
        metadata.put(MetadataKeys.ROLES, Arrays.stream(roles).map(Role::label).collect(Collectors.joining(",")));
        return metadata;
    }

    /** The same with a version that the aggregate must have. */
    public static Map<String, Object> expecting(long version, MemberId member, Role... roles) {
        var metadata = acting(member, roles);
        metadata.put(MetadataKeys.EXPECTED_VERSION, String.valueOf(version));
        return metadata;
    }
}
