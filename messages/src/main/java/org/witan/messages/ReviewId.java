package org.witan.messages;

import java.util.regex.Pattern;

/** A review within its tenant, written {@code acme/review-} and a UUID. */
public record ReviewId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile(
            "[a-z][a-z0-9-]{1,38}[a-z0-9]/review-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public ReviewId {
        Values.matching(FORM, "review", value, "tenant/review-UUID");
    }

    /** The review of that local name, for instance {@code review-} and a UUID, in that tenant. */
    public static ReviewId of(TenantId tenant, String name) {
        return new ReviewId(tenant.value() + "/" + name);
    }

    /** The tenant that the review belongs to. */
    public TenantId tenant() {
        return new TenantId(value.substring(0, value.indexOf('/')));
    }

    /** The name of the review within its tenant. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
