package org.witan.messages.tenant;

import org.witan.messages.AnsweringCommand;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Gives an agent's client a new secret in place of the former, and answers it once, as text. */
public record IssueAgentSecret(TenantId tenant, MemberId member) implements TenantMessage, AnsweringCommand {}
