package org.witan.messages.tenant;

import org.witan.messages.TenantMessage;

/** What happened to a tenant and its members. */
public sealed interface TenantEvent extends TenantMessage
        permits TenantRegistered, MemberInvited, AgentRegistered, MemberRolesChanged, MemberRemoved, AccessRefused {}
