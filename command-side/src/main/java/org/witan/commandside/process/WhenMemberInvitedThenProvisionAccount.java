package org.witan.commandside.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.witan.messages.tenant.MemberInvited;

/** A new member gets an account, unless they have one, and tokens that name the tenant. */
@ProcessingGroup(ProvisioningConfiguration.GROUP)
final class WhenMemberInvitedThenProvisionAccount {

    private final AccountProvisioning accounts;

    WhenMemberInvitedThenProvisionAccount(AccountProvisioning accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(MemberInvited event) {
        accounts.provision(event.tenant(), event.member(), event.roles());
    }
}
