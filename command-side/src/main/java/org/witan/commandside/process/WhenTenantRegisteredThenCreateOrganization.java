package org.witan.commandside.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.witan.messages.tenant.TenantRegistered;

/** A new tenant gets an organization, so that tokens can name it. */
@ProcessingGroup(ProvisioningConfiguration.GROUP)
final class WhenTenantRegisteredThenCreateOrganization {

    private final IdentityProvider identities;

    WhenTenantRegisteredThenCreateOrganization(IdentityProvider identities) {
        this.identities = identities;
    }

    @EventHandler
    void on(TenantRegistered event) {
        identities.ensureOrganization(event.tenant(), event.name());
    }
}
