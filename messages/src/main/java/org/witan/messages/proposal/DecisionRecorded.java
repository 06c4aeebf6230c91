package org.witan.messages.proposal;

import java.util.List;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The outcome of a proposal is on record.
 *
 * @param revision the submitted revision that was decided on
 * @param tier     how it was decided; {@code note}: without a panel
 * @param deciders who decided, at least one
 */
@StoredType(name = "decision-recorded")
public record DecisionRecorded(
        ProposalId proposal, int revision, String tier, Outcome outcome, String rationale, List<MemberId> deciders)
        implements ProposalEvent {

    public DecisionRecorded {
        deciders = List.copyOf(deciders);
    }

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
