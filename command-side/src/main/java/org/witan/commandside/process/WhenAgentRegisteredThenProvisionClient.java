package org.witan.commandside.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.witan.messages.tenant.AgentRegistered;

/** A new agent gets a client of its own, with tokens that name the tenant. */
@ProcessingGroup(ProvisioningConfiguration.GROUP)
final class WhenAgentRegisteredThenProvisionClient {

    private final AccountProvisioning accounts;

    WhenAgentRegisteredThenProvisionClient(AccountProvisioning accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(AgentRegistered event) {
        accounts.provision(event.tenant(), event.member(), event.roles());
    }
}
