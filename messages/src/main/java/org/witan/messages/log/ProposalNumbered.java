package org.witan.messages.log;

import org.witan.messages.LogId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The log gave its next number away; it is never given again. */
@StoredType(name = "proposal-numbered")
public record ProposalNumbered(LogId log, int number) implements LogEvent {

    @Override
    public TenantId tenant() {
        return log.tenant();
    }
}
