package org.witan.commandside.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;

/**
 * What a review asks of its proposal.
 *
 * @param authors   everybody who wrote a revision
 * @param revision  the current revision
 * @param submitted the revision that was put forward last; null before the first submission
 * @param tags      the tags, sorted
 * @param intake    the answers of the intake by question; empty before they are given
 */
public record ProposalFacts(
        Set<MemberId> authors,
        int revision,
        @Nullable Integer submitted,
        List<String> tags,
        Map<String, String> intake) {

    public ProposalFacts {
        authors = Set.copyOf(authors);
        tags = List.copyOf(tags);
        intake = Map.copyOf(intake);
    }
}
