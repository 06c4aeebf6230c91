package org.witan.messages;

/** A message that belongs to one tenant: all of them but the few that create tenants or know persons. */
public interface TenantMessage {

    /** The tenant whose space the message acts in. */
    TenantId tenant();
}
