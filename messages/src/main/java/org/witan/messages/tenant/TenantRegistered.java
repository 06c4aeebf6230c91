package org.witan.messages.tenant;

import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A tenant exists from here on; views, search and identity make room for it. */
@StoredType(name = "tenant-registered")
public record TenantRegistered(TenantId tenant, String name) implements TenantEvent {}
