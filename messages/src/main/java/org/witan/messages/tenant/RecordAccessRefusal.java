package org.witan.messages.tenant;

import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Puts a refusal for lack of rights on record; sent by the application itself. */
public record RecordAccessRefusal(TenantId tenant, MemberId member, String action, String object)
        implements TenantMessage {}
