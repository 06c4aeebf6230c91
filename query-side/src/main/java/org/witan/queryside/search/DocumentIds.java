package org.witan.queryside.search;

import org.witan.messages.CommentId;
import org.witan.messages.ProposalId;
import org.witan.messages.ThreadId;

/** The ids of documents, unique within a tenant. */
final class DocumentIds {

    private DocumentIds() {}

    static String proposal(ProposalId proposal) {
        return "proposal-" + proposal.key();
    }

    static String decision(ProposalId proposal) {
        return "decision-" + proposal.key();
    }

    /** A comment's own id is unique within its thread only. */
    static String comment(ThreadId thread, CommentId comment) {
        return thread.name() + "-" + comment.value();
    }
}
