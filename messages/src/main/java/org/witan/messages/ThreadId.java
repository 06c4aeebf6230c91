package org.witan.messages;

import java.util.regex.Pattern;

/** A comment thread within its tenant, written {@code acme/thread-} and a UUID. */
public record ThreadId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile(
            "[a-z][a-z0-9-]{1,38}[a-z0-9]/thread-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public ThreadId {
        Values.matching(FORM, "thread", value, "tenant/thread-UUID");
    }

    /** The thread of that local name, for instance {@code thread-} and a UUID, in that tenant. */
    public static ThreadId of(TenantId tenant, String name) {
        return new ThreadId(tenant.value() + "/" + name);
    }

    /** The tenant that the thread belongs to. */
    public TenantId tenant() {
        return new TenantId(value.substring(0, value.indexOf('/')));
    }

    /** The name of the thread within its tenant. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
