package org.witan.queryside.audit;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;
import org.witan.messages.log.LogEvent;
import org.witan.messages.log.LogOpened;
import org.witan.messages.log.LogRenamed;
import org.witan.messages.log.ProposalNumbered;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.ReviewBookEvent;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.TenantEvent;
import org.witan.messages.tenant.TenantRegistered;

/** What an event happened to, and which proposal, log and revision it concerns. */
record Subject(
        String kind,
        String id,
        @Nullable String proposal,
        @Nullable String log,
        @Nullable Integer revision) {

    /** The kind of an entry that is a refusal: its object is what the refused access was about. */
    static final String REFUSAL = "access";

    /** The kind of an entry about a sheet that is written under seal: its id is the review's and tells nothing more. */
    static final String SHEET = "sheet";

    private static final String REVIEW = "review";

    static Subject of(TenantMessage event) {
        return switch (event) {
            case TenantEvent ofTenant -> of(ofTenant);
            case LogEvent ofLog -> of(ofLog);
            case ProposalEvent ofProposal -> of(ofProposal);
            case DiscussionEvent ofThread -> of(ofThread);
            case ReviewEvent ofReview -> review(REVIEW, ofReview.review(), ofReview.proposal(), revisionOf(ofReview));
            case RoundSheetEvent ofSheet -> review(SHEET, ofSheet.review(), ofSheet.proposal(), null);
            case ReviewBookEvent ofBook -> of(ofBook);
            default ->
                throw new IllegalArgumentException(
                        "The audit trail does not know " + event.getClass().getName());
        };
    }

    private static Subject of(TenantEvent event) {
        return switch (event) {
            case TenantRegistered registered ->
                new Subject("tenant", registered.tenant().value(), null, null, null);
            case MemberInvited invited -> member(invited.member());
            case AgentRegistered registered -> member(registered.member());
            case MemberRolesChanged changed -> member(changed.member());
            case MemberRemoved removed -> member(removed.member());
            case AccessRefused refused -> new Subject(REFUSAL, refused.object(), null, null, null);
        };
    }

    private static Subject member(MemberId member) {
        return new Subject("member", member.value(), null, null, null);
    }

    private static Subject of(LogEvent event) {
        var log = event.log().key().value();
        return switch (event) {
            case LogOpened _, LogRenamed _ -> new Subject("log", log, null, log, null);
            case ProposalNumbered numbered -> new Subject("log", log, log + "-" + numbered.number(), log, null);
        };
    }

    private static Subject of(ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted drafted -> proposal(drafted.proposal(), 1);
            case ProposalRevised revised -> proposal(revised.proposal(), revised.revision());
            case ProposalSubmitted submitted -> proposal(submitted.proposal(), submitted.revision());
            case DecisionRecorded recorded -> proposal(recorded.proposal(), recorded.revision());
            case ProposalSeconded seconded -> proposal(seconded.proposal(), seconded.revision());
            case ProposalEnteredReview entered -> proposal(entered.proposal(), entered.revision());
            case ProposalTagged _,
                    ProposalWithdrawn _,
                    DecisionDeprecated _,
                    DecisionSuperseded _,
                    IntakeAnswered _,
                    ProposalObjected _,
                    ObjectionWithdrawn _,
                    ProposalLeftReview _ -> proposal(event.proposal(), null);
            case ProposalRelated related -> relation(related.proposal(), related.type(), related.to());
            case ProposalUnrelated unrelated -> relation(unrelated.proposal(), unrelated.type(), unrelated.to());
        };
    }

    private static Subject proposal(ProposalId proposal, @Nullable Integer revision) {
        return new Subject(
                "proposal", proposal.key(), proposal.key(), proposal.log().key().value(), revision);
    }

    private static Subject relation(ProposalId from, RelationType type, ProposalId to) {
        return new Subject(
                "relation",
                from.key() + "/" + type.label() + "/" + to.key(),
                from.key(),
                from.log().key().value(),
                null);
    }

    private static Subject of(DiscussionEvent event) {
        return switch (event) {
            case ThreadOpened opened -> thread(opened.thread(), opened.proposal(), opened.revision());
            case CommentAdded added -> thread(added.thread(), added.proposal(), null);
            case CommentEdited edited -> thread(edited.thread(), edited.proposal(), null);
            case CommentDeleted deleted -> thread(deleted.thread(), deleted.proposal(), null);
            case ThreadResolved resolved -> thread(resolved.thread(), resolved.proposal(), null);
            case ThreadReopened reopened -> thread(reopened.thread(), reopened.proposal(), null);
        };
    }

    private static Subject review(String kind, ReviewId review, ProposalId proposal, @Nullable Integer revision) {
        return new Subject(
                kind, review.name(), proposal.key(), proposal.log().key().value(), revision);
    }

    private static @Nullable Integer revisionOf(ReviewEvent event) {
        return switch (event) {
            case PanelConvened convened -> convened.revision();
            case RoundOpened opened -> opened.revision();
            case RevisionTaken taken -> taken.revision();
            case RecommendationRecorded recorded -> recorded.revision();
            case ReviewDecided decided -> decided.revision();
            default -> null;
        };
    }

    private static Subject of(ReviewBookEvent event) {
        return switch (event) {
            case GateRulesPublished _ -> new Subject("review-book", "gate-rules", null, null, null);
            case ChecklistPublished published ->
                new Subject("review-book", "checklist/" + published.perspective(), null, null, null);
            case ProtocolPublished published -> {
                var log = published.log() == null ? null : published.log().value();
                yield new Subject("review-book", "protocol", null, log, null);
            }
        };
    }

    private static Subject thread(ThreadId thread, ProposalId proposal, @Nullable Integer revision) {
        return new Subject(
                "thread", thread.name(), proposal.key(), proposal.log().key().value(), revision);
    }
}
