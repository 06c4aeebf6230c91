package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * The questionnaire is answered and a tier chosen; the latest answers count.
 *
 * @param recommendedTier what the answers recommend
 * @param tier            what was chosen
 * @param reason          why the chosen tier is lower than the recommended one; null where it is not
 */
@StoredType(name = "intake-answered")
public record IntakeAnswered(
        ProposalId proposal,
        IntakeAnswers answers,
        Tier recommendedTier,
        Tier tier,
        @Nullable String reason) implements ProposalEvent {

    @Override
    public TenantId tenant() {
        return proposal.tenant();
    }
}
