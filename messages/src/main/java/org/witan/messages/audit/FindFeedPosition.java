package org.witan.messages.audit;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the position of a tenant's latest audit entry, to stream from there: a {@code Long}, 0 while there is none. */
public record FindFeedPosition(TenantId tenant) implements TenantMessage {}
