package org.witan.queryside.proposal;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantMessage;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;
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
import org.witan.messages.proposal.RelationType;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;
import org.witan.queryside.view.ViewJson;

/** Keeps proposals with their revisions, their decision and their relations. */
@ProjectorComponent
@ProcessingGroup(ProposalProjection.VIEW)
class ProposalProjection implements Projection {

    static final String VIEW = "proposal-view";

    private final JdbcClient client;

    ProposalProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("proposal_view", "proposal_revision", "proposal_relation");
    }

    @EventHandler
    void on(ProposalEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case ProposalDrafted drafted -> draft(drafted, occurrence);
            case ProposalRevised revised -> revise(revised, occurrence);
            case ProposalTagged tagged ->
                set(tagged.proposal(), "tags = ?", (Object) tagged.tags().toArray(String[]::new));
            case ProposalSubmitted submitted ->
                set(
                        submitted.proposal(),
                        "state = CASE WHEN state = ? THEN state ELSE ? END, submitted_revision = ?",
                        ProposalStatus.IN_REVIEW.label(),
                        ProposalStatus.PROPOSED.label(),
                        submitted.revision());
            case ProposalEnteredReview entered ->
                set(
                        entered.proposal(),
                        "state = ?, submitted_revision = ?",
                        ProposalStatus.IN_REVIEW.label(),
                        entered.revision());
            case ProposalLeftReview left -> setState(left.proposal(), ProposalStatus.PROPOSED);
            case IntakeAnswered _, ProposalSeconded _, ProposalObjected _, ObjectionWithdrawn _ -> {}
            case ProposalWithdrawn withdrawn -> setState(withdrawn.proposal(), ProposalStatus.WITHDRAWN);
            case ProposalRelated related ->
                relate(related.proposal(), related.type(), related.to(), related.partial(), related.note());
            case ProposalUnrelated unrelated -> unrelate(unrelated);
            case DecisionRecorded recorded -> decide(recorded, occurrence);
            case DecisionDeprecated deprecated -> setState(deprecated.proposal(), ProposalStatus.DEPRECATED);
            case DecisionSuperseded superseded -> supersede(superseded);
        }
        touch(event.proposal(), occurrence);
    }

    @EventHandler
    void on(DiscussionEvent event) {
        switch (event) {
            case ThreadOpened opened -> set(opened.proposal(), "open_threads = open_threads + 1");
            case ThreadReopened reopened -> set(reopened.proposal(), "open_threads = open_threads + 1");
            case ThreadResolved resolved -> set(resolved.proposal(), "open_threads = open_threads - 1");
            case CommentAdded added -> set(added.proposal(), "comment_count = comment_count + 1");
            case CommentDeleted deleted -> set(deleted.proposal(), "comment_count = comment_count - 1");
            case CommentEdited _ -> {}
        }
    }

    @EventHandler
    void on(ReviewEvent event, EventMessage<?> message) {
        switch (event) {
            case GateRuleOverridden overridden -> {
                var passed = new PassedOver(
                        overridden.review().name(),
                        overridden.override(),
                        Occurrence.of(message).at());
                keep(event.proposal(), PassedOver.and(passedOver(event.proposal()), passed));
            }
            case ReviewDecided decided ->
                keep(event.proposal(), PassedOver.behind(decided, passedOver(event.proposal())));
            default -> {}
        }
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void draft(ProposalDrafted event, Occurrence occurrence) {
        var proposal = event.proposal();
        var origin = event.origin();
        client.sql("INSERT INTO proposal_view (tenant, log_key, number, key, title, state, tags, author, revision,"
                        + " created_at, updated_at, version, origin_source, origin_path)"
                        + " VALUES (?, ?, ?, ?, ?, 'draft', ?, ?, 1, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        proposal.tenant().value(),
                        proposal.log().key().value(),
                        proposal.number(),
                        proposal.key(),
                        event.title(),
                        event.tags().toArray(String[]::new),
                        event.author().value(),
                        occurrence.timestamp(),
                        occurrence.timestamp(),
                        occurrence.sequence(),
                        origin == null ? null : origin.source(),
                        origin == null ? null : origin.path()))
                .update();
        save(new ProposalRevised(proposal, 1, event.author(), event.title(), event.body(), event.note()), occurrence);
    }

    private void revise(ProposalRevised event, Occurrence occurrence) {
        set(event.proposal(), "title = ?, revision = ?", event.title(), event.revision());
        save(event, occurrence);
    }

    private void save(ProposalRevised event, Occurrence occurrence) {
        client.sql("INSERT INTO proposal_revision (tenant, key, number, title, body, author, saved_at, note,"
                        + " base_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        event.tenant().value(),
                        event.proposal().key(),
                        event.revision(),
                        event.title(),
                        event.body(),
                        event.author().value(),
                        occurrence.timestamp(),
                        event.note(),
                        event.revision() == 1 ? null : (Integer) (event.revision() - 1)))
                .update();
    }

    private void decide(DecisionRecorded event, Occurrence occurrence) {
        set(
                event.proposal(),
                "state = ?, outcome = ?, tier = ?, decided_revision = ?, rationale = ?, decided_at = ?,"
                        + " recorded_by = ?, deciders = ?, decided_in = ?, review_on = ?, valid_until = ?",
                statusOf(event.outcome()).label(),
                event.outcome().label(),
                event.tier(),
                event.revision(),
                event.rationale(),
                occurrence.timestamp(),
                occurrence.actor(),
                event.deciders().stream().map(MemberId::value).toArray(String[]::new),
                event.review() == null ? null : event.review().name(),
                event.reviewOn(),
                event.validUntil());
    }

    private List<PassedOver> passedOver(ProposalId proposal) {
        return client.sql("SELECT passed_over FROM proposal_view WHERE tenant = ? AND log_key = ? AND number = ?")
                .params(proposal.tenant().value(), proposal.log().key().value(), proposal.number())
                .query((row, index) -> PassedOver.read(row.getString("passed_over")))
                .single();
    }

    private void keep(ProposalId proposal, List<PassedOver> passedOver) {
        set(proposal, "passed_over = ?::json", ViewJson.write(passedOver));
    }

    private static ProposalStatus statusOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case ACCEPTED_WITH_CONDITIONS -> ProposalStatus.ACCEPTED_WITH_CONDITIONS;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
    }

    private void supersede(DecisionSuperseded event) {
        if (!event.partial()) {
            setState(event.proposal(), ProposalStatus.SUPERSEDED);
        }
        // The successor states the same edge; whichever comes second changes nothing.
        relate(event.by(), RelationType.SUPERSEDES, event.proposal(), event.partial(), event.note());
    }

    private void relate(ProposalId from, RelationType type, ProposalId to, boolean partial, @Nullable String note) {
        client.sql("INSERT INTO proposal_relation (tenant, from_key, type, to_key, partial, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, from_key, type, to_key)"
                        + " DO UPDATE SET partial = excluded.partial, note = excluded.note")
                .params(Arrays.asList(from.tenant().value(), from.key(), type.label(), to.key(), partial, note))
                .update();
    }

    private void unrelate(ProposalUnrelated event) {
        client.sql("DELETE FROM proposal_relation WHERE tenant = ? AND from_key = ? AND type = ? AND to_key = ?")
                .params(
                        event.tenant().value(),
                        event.proposal().key(),
                        event.type().label(),
                        event.to().key())
                .update();
    }

    private void setState(ProposalId proposal, ProposalStatus state) {
        set(proposal, "state = ?", state.label());
    }

    private void touch(ProposalId proposal, Occurrence occurrence) {
        set(
                proposal,
                "updated_at = ?, version = CASE WHEN ? THEN ? ELSE version END",
                occurrence.timestamp(),
                occurrence.isOf(proposal),
                occurrence.sequence());
    }

    private void set(ProposalId proposal, String change, @Nullable Object... values) {
        client.sql("UPDATE proposal_view SET " + change + " WHERE tenant = ? AND log_key = ? AND number = ?")
                .params(Arrays.asList(values))
                .params(proposal.tenant().value(), proposal.log().key().value(), proposal.number())
                .update();
    }
}
