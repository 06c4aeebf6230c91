package org.witan.commandside.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.ProposalStatus;

/**
 * What a proposal has to remember to judge the next command.
 *
 * @param status            where it stands
 * @param revision          the current revision's number; 0 before the draft
 * @param contentDigest     a digest of the current title and body, so that the texts need not be kept in memory
 * @param submittedRevision the revision put forward last; null before the first submission
 * @param tags              the tags, sorted
 * @param authors           everybody who wrote a revision
 * @param consideration     how much consideration it gets, and how far it has got
 */
record ProposalState(
        ProposalStatus status,
        int revision,
        String contentDigest,
        @Nullable Integer submittedRevision,
        List<String> tags,
        Set<MemberId> authors,
        ConsiderationState consideration) {

    static final ProposalState UNWRITTEN =
            new ProposalState(ProposalStatus.DRAFT, 0, "", null, List.of(), Set.of(), ConsiderationState.NONE);

    ProposalState {
        tags = List.copyOf(tags);
        authors = Set.copyOf(authors);
    }

    ProposalState revised(int number, String digest, MemberId author) {
        var all = new LinkedHashSet<>(authors);
        all.add(author);
        return new ProposalState(status, number, digest, submittedRevision, tags, all, consideration);
    }

    ProposalState tagged(List<String> newTags) {
        return new ProposalState(status, revision, contentDigest, submittedRevision, newTags, authors, consideration);
    }

    /** Before a panel, submitting puts a newer revision before it and changes no status. */
    ProposalState submitted(int number) {
        var after = status == ProposalStatus.IN_REVIEW ? status : ProposalStatus.PROPOSED;
        return new ProposalState(after, revision, contentDigest, number, tags, authors, consideration.resubmitted());
    }

    ProposalState in(ProposalStatus newStatus) {
        return new ProposalState(newStatus, revision, contentDigest, submittedRevision, tags, authors, consideration);
    }

    ProposalState considered(ConsiderationState newConsideration) {
        return new ProposalState(status, revision, contentDigest, submittedRevision, tags, authors, newConsideration);
    }
}
