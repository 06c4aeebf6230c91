package org.witan.commandside.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.witan.messages.tenant.MemberRolesChanged;

/** A member's next token states their new roles. */
@ProcessingGroup(ProvisioningConfiguration.GROUP)
final class WhenMemberRolesChangedThenUpdateGroups {

    private final AccountProvisioning accounts;

    WhenMemberRolesChangedThenUpdateGroups(AccountProvisioning accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(MemberRolesChanged event) {
        accounts.provision(event.tenant(), event.member(), event.roles());
    }
}
