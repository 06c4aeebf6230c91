package org.witan.queryside.review;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.ViewJson;

/** What reviews, and those who must act, need to know of proposals. */
final class SubjectTable {

    private final JdbcClient client;

    SubjectTable(JdbcClient client) {
        this.client = client;
    }

    void keep(ProposalEvent event, Occurrence occurrence) {
        switch (event) {
            case ProposalDrafted drafted -> draft(drafted, occurrence);
            case ProposalRevised revised ->
                set(
                        revised.proposal(),
                        "title = ?, authors = CASE WHEN ? = ANY(authors) THEN authors ELSE authors || ? END",
                        revised.title(),
                        revised.author().value(),
                        revised.author().value());
            case ProposalTagged tagged ->
                set(tagged.proposal(), "tags = ?", (Object) tagged.tags().toArray(String[]::new));
            case ProposalSubmitted submitted -> submit(submitted, occurrence);
            case ProposalEnteredReview entered -> {
                set(entered.proposal(), "submitted_revision = ?", entered.revision());
                setStatus(entered.proposal(), ProposalStatus.IN_REVIEW, occurrence);
            }
            case ProposalLeftReview left -> setStatus(left.proposal(), ProposalStatus.PROPOSED, occurrence);
            case ProposalWithdrawn withdrawn -> setStatus(withdrawn.proposal(), ProposalStatus.WITHDRAWN, occurrence);
            case IntakeAnswered answered -> answer(answered, occurrence);
            case ProposalSeconded seconded ->
                set(
                        seconded.proposal(),
                        "waiting_until = ?, seconded_by = ?",
                        Occurrence.timestamp(seconded.waitingUntil()),
                        seconded.member().value());
            case ProposalObjected objected -> object(objected, occurrence);
            case ObjectionWithdrawn withdrawn -> withdraw(withdrawn, occurrence);
            case DecisionRecorded recorded -> decide(recorded, occurrence);
            case DecisionDeprecated deprecated -> end(deprecated.proposal(), ProposalStatus.DEPRECATED, occurrence);
            case DecisionSuperseded superseded when superseded.partial() -> {}
            case DecisionSuperseded superseded -> end(superseded.proposal(), ProposalStatus.SUPERSEDED, occurrence);
            case ProposalRelated _, ProposalUnrelated _ -> {}
        }
    }

    private void draft(ProposalDrafted event, Occurrence occurrence) {
        var proposal = event.proposal();
        client.sql("INSERT INTO review_subject (tenant, key, log_key, title, tags, authors, status, status_since,"
                        + " tier_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.tenant().value(),
                        proposal.key(),
                        proposal.log().key().value(),
                        event.title(),
                        event.tags().toArray(String[]::new),
                        new String[] {event.author().value()},
                        ProposalStatus.DRAFT.label(),
                        occurrence.timestamp(),
                        occurrence.timestamp())
                .update();
    }

    // A second is for the text that was submitted then. Before a panel, submitting changes no status.
    private void submit(ProposalSubmitted event, Occurrence occurrence) {
        outdate(event, occurrence);
        set(
                event.proposal(),
                "submitted_revision = ?, submitted_at = ?, waiting_until = NULL, seconded_by = NULL",
                event.revision(),
                occurrence.timestamp());
        client.sql("UPDATE review_subject SET status = ?, status_since = ?"
                        + " WHERE tenant = ? AND key = ? AND status NOT IN (?, ?)")
                .params(
                        ProposalStatus.PROPOSED.label(),
                        occurrence.timestamp(),
                        event.tenant().value(),
                        event.proposal().key(),
                        ProposalStatus.IN_REVIEW.label(),
                        ProposalStatus.PROPOSED.label())
                .update();
    }

    // What was objected to is not what is considered now.
    private void outdate(ProposalSubmitted event, Occurrence occurrence) {
        client.sql("UPDATE review_objection o SET outdated_at = ? FROM review_subject s WHERE s.tenant = o.tenant"
                        + " AND s.key = o.key AND o.tenant = ? AND o.key = ? AND o.outdated_at IS NULL"
                        + " AND s.submitted_revision < ?")
                .params(
                        occurrence.timestamp(),
                        event.tenant().value(),
                        event.proposal().key(),
                        event.revision())
                .update();
    }

    private void answer(IntakeAnswered event, Occurrence occurrence) {
        client.sql("UPDATE review_subject SET intake = ?::json, recommended_tier = ?, tier_reason = ?, answered_by = ?,"
                        + " answered_at = ?, tier_since = CASE WHEN tier = ? THEN tier_since ELSE ? END, tier = ?"
                        + " WHERE tenant = ? AND key = ?")
                .params(Arrays.asList(
                        ViewJson.write(event.answers()),
                        event.recommendedTier().label(),
                        event.reason(),
                        occurrence.actor(),
                        occurrence.timestamp(),
                        event.tier().label(),
                        occurrence.timestamp(),
                        event.tier().label(),
                        event.tenant().value(),
                        event.proposal().key()))
                .update();
    }

    private void object(ProposalObjected event, Occurrence occurrence) {
        client.sql("INSERT INTO review_objection (tenant, key, member, reason, at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (tenant, key, member) DO UPDATE SET reason = excluded.reason,"
                        + " outdated_at = NULL")
                .params(
                        event.tenant().value(),
                        event.proposal().key(),
                        event.member().value(),
                        event.reason(),
                        occurrence.timestamp())
                .update();
    }

    private void withdraw(ObjectionWithdrawn event, Occurrence occurrence) {
        client.sql("DELETE FROM review_objection WHERE tenant = ? AND key = ? AND member = ?")
                .params(
                        event.tenant().value(),
                        event.proposal().key(),
                        event.member().value())
                .update();
        set(event.proposal(), "cleared_at = ?", occurrence.timestamp());
    }

    private void decide(DecisionRecorded event, Occurrence occurrence) {
        setStatus(event.proposal(), statusOf(event.outcome()), occurrence);
        client.sql("UPDATE review_subject SET deciders = ?, review_on = ?, valid_until = ?"
                        + " WHERE tenant = ? AND key = ?")
                .params(Arrays.asList(
                        event.deciders().stream().map(MemberId::value).toArray(String[]::new),
                        event.reviewOn(),
                        event.validUntil(),
                        event.tenant().value(),
                        event.proposal().key()))
                .update();
    }

    private static ProposalStatus statusOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case ACCEPTED_WITH_CONDITIONS -> ProposalStatus.ACCEPTED_WITH_CONDITIONS;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
    }

    // A decision that is no longer in force needs no look any more.
    private void end(ProposalId proposal, ProposalStatus status, Occurrence occurrence) {
        setStatus(proposal, status, occurrence);
        set(proposal, "review_on = NULL, valid_until = NULL");
    }

    private void setStatus(ProposalId proposal, ProposalStatus status, Occurrence occurrence) {
        set(proposal, "status = ?, status_since = ?", status.label(), occurrence.timestamp());
    }

    private void set(ProposalId proposal, String change, Object... values) {
        client.sql("UPDATE review_subject SET " + change + " WHERE tenant = ? AND key = ?")
                .params(values)
                .params(proposal.tenant().value(), proposal.key())
                .update();
    }
}
