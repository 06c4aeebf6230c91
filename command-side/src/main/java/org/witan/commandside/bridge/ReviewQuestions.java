package org.witan.commandside.bridge;

import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.witan.commandside.aggregate.Missing;
import org.witan.commandside.proposal.Proposal;
import org.witan.commandside.review.PanelMembers;
import org.witan.commandside.review.ProposalFacts;
import org.witan.commandside.review.ProposalsUnderReview;
import org.witan.commandside.tenant.Tenant;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.IntakeAnswers;

/** Answers the reviews' questions from the aggregates themselves, and carries proposals through reviews, within the command's unit of work. */
@Component
class ReviewQuestions implements ProposalsUnderReview, PanelMembers {

    private final Repository<Tenant> tenants;
    private final Repository<Proposal> proposals;
    private final ProposalTexts texts;

    ReviewQuestions(Repository<Tenant> tenants, Repository<Proposal> proposals, ProposalTexts texts) {
        this.tenants = tenants;
        this.proposals = proposals;
        this.texts = texts;
    }

    @Override
    public ProposalFacts facts(ProposalId proposal) {
        return existing(proposal)
                .invoke(found -> new ProposalFacts(
                        found.authors(),
                        found.revision(),
                        found.submittedRevision(),
                        found.tags(),
                        byQuestion(found.intake())));
    }

    @Override
    public String body(ProposalId proposal, int revision) {
        return texts.body(proposal, revision);
    }

    @Override
    public void enter(ProposalId proposal, ReviewId review, int revision) {
        existing(proposal).execute(found -> found.enterReview(review, revision));
    }

    @Override
    public void leave(ProposalId proposal, ReviewId review) {
        existing(proposal).execute(found -> found.leaveReview(review));
    }

    @Override
    public void decide(DecisionRecorded decision, ReviewId review) {
        existing(decision.proposal()).execute(found -> found.take(decision, review));
    }

    @Override
    public Set<Role> rolesOf(TenantId tenant, MemberId member) {
        try {
            return tenants.load(tenant.value()).invoke(members -> members.rolesOf(member));
        } catch (AggregateNotFoundException e) {
            return Set.of();
        }
    }

    @Override
    public boolean isAgent(TenantId tenant, MemberId member) {
        try {
            return tenants.load(tenant.value()).invoke(members -> members.hasAgent(member));
        } catch (AggregateNotFoundException e) {
            return false;
        }
    }

    private Aggregate<Proposal> existing(ProposalId proposal) {
        try {
            return proposals.load(proposal.value());
        } catch (AggregateNotFoundException e) {
            throw Missing.of(proposal);
        }
    }

    private static Map<String, String> byQuestion(@Nullable IntakeAnswers answers) {
        return answers == null
                ? Map.of()
                : Map.of(
                        "reversibility", answers.reversibility(),
                        "blastRadius", answers.blastRadius(),
                        "dataSensitivity", answers.dataSensitivity(),
                        "cost", answers.cost());
    }
}
