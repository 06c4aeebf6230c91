package org.witan.messages.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * A proposal as its page shows it.
 *
 * @param version           for {@code If-Match}
 * @param body              the Markdown of the current revision
 * @param submittedRevision the revision put forward; null before the first submission
 * @param authors           everybody who wrote a revision
 * @param openMoves         the moves that the state allows, without regard to who asks
 */
public record ProposalView(
        ProposalSummaryView summary,
        long version,
        String body,
        @Nullable Integer submittedRevision,
        List<Person> authors,
        @Nullable DecisionView decision,
        List<SupersessionView> supersededBy,
        List<RelationView> relations,
        @Nullable Origin origin,
        List<String> openMoves) {}
