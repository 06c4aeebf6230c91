package org.witan.queryside.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.ThreadId;

/** The ids of documents, unique within a tenant. */
final class DocumentIds {

    private static final Pattern REVIEW = Pattern.compile("^(?:finding|dissent|condition)-(review-[0-9a-f-]{36})-");

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

    /** The name of the review that a document is from, as its id tells; null for what is from none. */
    static @Nullable String reviewOf(String id) {
        var from = REVIEW.matcher(id);
        return from.find() ? from.group(1) : null;
    }

    /** Whether a document has the title of its proposal as its own; others are found by their own words alone. */
    static boolean isFoundByTitle(String type) {
        return type.equals("proposal") || type.equals("decision");
    }
}
