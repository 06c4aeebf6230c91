package org.witan.commandside.review;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.witan.messages.TenantId;

/** Everything outside of a review that it asks. */
@Component
record ReviewSurroundings(
        ProposalsUnderReview proposals,
        PanelMembers members,
        ReviewStandards standards,
        SealedSheets sheets,
        InstantSource clock) {

    Instant now() {
        return clock.instant();
    }

    Candidates candidates(TenantId tenant, ProposalFacts proposal) {
        return new Candidates(
                proposal.authors(),
                member -> members.rolesOf(tenant, member),
                member -> members.isAgent(tenant, member));
    }
}
