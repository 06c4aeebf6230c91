package org.witan.messages;

import java.util.regex.Pattern;

/** A proposal within its tenant, written {@code acme/PAY-12}. */
public record ProposalId(String value) implements TypedId {

    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]/[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{0,8}");

    public ProposalId {
        Values.matching(FORM, "proposal", value, "tenant/KEY-number");
    }

    /** The proposal of that number in that log. */
    public static ProposalId of(LogId log, int number) {
        return new ProposalId(log.value() + "-" + number);
    }

    /** The proposal of that key, for instance {@code PAY-12}, in that tenant. */
    public static ProposalId of(TenantId tenant, String key) {
        return new ProposalId(tenant.value() + "/" + key);
    }

    /** The tenant that the proposal belongs to. */
    public TenantId tenant() {
        return new TenantId(value.substring(0, value.indexOf('/')));
    }

    /** The log that numbered the proposal. */
    public LogId log() {
        return new LogId(value.substring(0, value.lastIndexOf('-')));
    }

    /** The key that people use, for instance {@code PAY-12}. */
    public String key() {
        return value.substring(value.indexOf('/') + 1);
    }

    /** The number within the log, from 1. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
