package org.witan.commandside.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.DecisionRecorded;

/** Proposals as a review sees them, one of which exists. */
final class InMemoryProposals implements ProposalsUnderReview {

    ProposalFacts facts = new ProposalFacts(Set.of(Story.AUTHOR), 1, 1, List.of("money"), Map.of());
    final Map<Integer, String> bodies = new HashMap<>(Map.of(1, Story.BODY));
    final List<Object> passages = new ArrayList<>();

    /** Puts a further revision forward. */
    void submit(int revision, String body) {
        bodies.put(revision, body);
        facts = new ProposalFacts(facts.authors(), revision, revision, facts.tags(), facts.intake());
    }

    @Override
    public ProposalFacts facts(ProposalId proposal) {
        if (!proposal.equals(Story.PAY_1)) {
            throw Missing.of(proposal);
        }
        return facts;
    }

    @Override
    public String body(ProposalId proposal, int revision) {
        return Objects.requireNonNull(bodies.get(revision));
    }

    @Override
    public void enter(ProposalId proposal, ReviewId review, int revision) {
        passages.add("enter " + revision);
    }

    @Override
    public void leave(ProposalId proposal, ReviewId review) {
        passages.add("leave");
    }

    @Override
    public void decide(DecisionRecorded decision, ReviewId review) {
        passages.add(decision);
    }
}
