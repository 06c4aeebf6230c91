package org.witan.messages;

import java.util.regex.Pattern;

/** A decision log within its tenant, written {@code acme/PAY}. */
public record LogId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]/[A-Z][A-Z0-9]{1,9}");

    public LogId {
        Values.matching(FORM, "log", value, "tenant/KEY");
    }

    /** The log of that key in that tenant. */
    public static LogId of(TenantId tenant, LogKey key) {
        return new LogId(tenant.value() + "/" + key.value());
    }

    /** The tenant that the log belongs to. */
    public TenantId tenant() {
        return new TenantId(value.substring(0, value.indexOf('/')));
    }

    /** The log's key prefix. */
    public LogKey key() {
        return new LogKey(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
