package org.witan.messages.review;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The chair passed over a gate rule; that is marked for ever. */
@StoredType(name = "gate-rule-overridden")
public record GateRuleOverridden(ReviewId review, ProposalId proposal, GateOverride override) implements ReviewEvent {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
