package org.witan.messages.tenant;

import org.witan.messages.TenantMessage;

/** A command to a tenant. */
public sealed interface TenantCommand extends TenantMessage
        permits RegisterTenant, InviteMember, RegisterAgent, ChangeMemberRoles, RemoveMember {}
