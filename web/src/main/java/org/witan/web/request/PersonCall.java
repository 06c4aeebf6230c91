package org.witan.web.request;

import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.RequestOrigin;
import org.witan.web.gateway.Sender;
import org.witan.web.security.SignedInPerson;

/**
 * A request of a person to the platform, checked and ready to be turned into a message.
 *
 * @param position the position that a read must see; 0 for any
 */
public record PersonCall(
        SignedInPerson person,
        QueryParameters parameters,
        RequestOrigin origin,
        long position,
        MessageGateway gateway) {

    /** On whose behalf messages are sent; for a message to a tenant with that tenant. */
    public Sender sender(@Nullable TenantId tenant) {
        return Sender.of(person, tenant, origin);
    }
}
