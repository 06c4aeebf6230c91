package org.witan.messages.proposal;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A member other than its authors supports the submitted revision.
 *
 * @param waitingUntil when the time for objections ends, and a decision may be recorded
 */
@StoredType(name = "proposal-seconded")
public record ProposalSeconded(ProposalId proposal, int revision, MemberId member, Instant waitingUntil)
        implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
