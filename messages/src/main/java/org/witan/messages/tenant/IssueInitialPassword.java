package org.witan.messages.tenant;

import org.witan.messages.AnsweringCommand;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Gives a member's account a first, temporary password and answers it once, as text; refused when the account has one. */
public record IssueInitialPassword(TenantId tenant, MemberId member) implements TenantMessage, AnsweringCommand {}
