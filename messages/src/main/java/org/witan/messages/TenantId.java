package org.witan.messages;

import java.util.regex.Pattern;

/** The slug of a tenant, given once and kept for life, for instance {@code acme}. */
public record TenantId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");

    public TenantId {
        Values.matching(FORM, "tenant", value, "3 to 40 lower-case letters, digits and hyphens, a letter first");
    }

    @Override
    public String toString() {
        return value;
    }
}
