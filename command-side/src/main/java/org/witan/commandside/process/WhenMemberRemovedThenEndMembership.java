package org.witan.commandside.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.witan.messages.tenant.MemberRemoved;

/** A former member's next token does not name the tenant any more. */
@ProcessingGroup(ProvisioningConfiguration.GROUP)
final class WhenMemberRemovedThenEndMembership {

    private final AccountProvisioning accounts;

    WhenMemberRemovedThenEndMembership(AccountProvisioning accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(MemberRemoved event) {
        accounts.end(event.tenant(), event.member());
    }
}
