package org.witan.web.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.proposal.DecisionView;
import org.witan.messages.proposal.Origin;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.messages.proposal.ProposalView;
import org.witan.messages.proposal.RelationView;
import org.witan.messages.proposal.SupersessionView;

/** A proposal as its page shows it: the fields of the summary beside those of the page. */
record ProposalAnswer(
        @JsonUnwrapped ProposalSummaryView summary,
        long version,
        String body,
        @Nullable Integer submittedRevision,
        List<Person> authors,
        @Nullable DecisionView decision,
        List<SupersessionView> supersededBy,
        List<RelationView> relations,
        @Nullable Origin origin,
        List<String> openMoves) {

    static ProposalAnswer of(ProposalView view) {
        return new ProposalAnswer(
                view.summary(),
                view.version(),
                view.body(),
                view.submittedRevision(),
                view.authors(),
                view.decision(),
                view.supersededBy(),
                view.relations(),
                view.origin(),
                view.openMoves());
    }
}
