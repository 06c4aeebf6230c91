package org.witan.messages.log;

import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the logs of a tenant: {@code Page<LogView>}, by key. */
public record ListLogs(TenantId tenant, PageRequest page, long atLeast) implements TenantMessage {}
