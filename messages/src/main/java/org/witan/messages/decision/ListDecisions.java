package org.witan.messages.decision;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for recorded decisions, newest first: {@code Page<DecisionEntryView>}.
 *
 * @param year only those recorded in this calendar year (UTC); null for all
 */
public record ListDecisions(
        TenantId tenant,
        @Nullable LogKey log,
        @Nullable String status,
        @Nullable String tag,
        @Nullable Integer year,
        PageRequest page,
        long atLeast)
        implements TenantMessage {}
