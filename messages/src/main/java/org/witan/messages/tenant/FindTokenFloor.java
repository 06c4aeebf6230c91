package org.witan.messages.tenant;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.Values;

/**
 * Asks since when a person's access tokens must have been issued to count in a tenant: {@code Optional<Instant>}, none
 * while their rights have not changed lately. Tokens from before state rights that the person may no longer have.
 *
 * @param subject the identity provider's id for the person
 */
public record FindTokenFloor(TenantId tenant, String subject) implements TenantMessage {
    public FindTokenFloor {
        subject = Values.line("subject", subject, 255);
    }
}
