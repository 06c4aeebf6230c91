package org.witan.queryside.search;

import org.witan.messages.CommentId;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
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

    static String finding(ReviewId review, int number) {
        return "finding-" + review.name() + "-" + number;
    }

    /** A seat may have more than one, because a dissent is its member's for good. */
    static String dissent(ReviewId review, SeatKey seat, MemberId member) {
        return "dissent-" + review.name() + "-" + seat + "-" + member;
    }

    static String condition(ReviewId review, ConditionId condition) {
        return "condition-" + review.name() + "-" + condition;
    }

    /** Whether a document has the title of its proposal as its own; others are found by their own words alone. */
    static boolean isFoundByTitle(String type) {
        return type.equals("proposal") || type.equals("decision");
    }
}
