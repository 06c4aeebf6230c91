package org.witan.commandside.discussion;

import org.witan.messages.ProposalId;

/** Knows which revisions a proposal has. */
public interface ProposalRevisions {

    /**
     * The number of the current revision, from 1.
     *
     * @throws org.witan.messages.RefusedException with {@code NOT_FOUND} when there is no such proposal
     */
    int current(ProposalId proposal);
}
