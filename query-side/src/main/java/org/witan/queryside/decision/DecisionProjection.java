package org.witan.queryside.decision;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantMessage;
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
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.RelationType;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/** Keeps the register: each recorded decision with what became of it. */
@ProjectorComponent
@ProcessingGroup(DecisionProjection.VIEW)
class DecisionProjection implements Projection {

    static final String VIEW = "decision-view";

    private final JdbcClient client;

    DecisionProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("decision_view");
    }

    @EventHandler
    void on(ProposalEvent event, EventMessage<?> message) {
        switch (event) {
            case ProposalDrafted drafted -> draft(drafted);
            case ProposalRevised revised -> set(revised.proposal(), "title = ?", revised.title());
            case ProposalTagged tagged ->
                set(tagged.proposal(), "tags = ?", (Object) tagged.tags().toArray(String[]::new));
            case ProposalSubmitted submitted -> submit(submitted.proposal());
            case ProposalEnteredReview entered -> setStatus(entered.proposal(), ProposalStatus.IN_REVIEW);
            case ProposalLeftReview left -> setStatus(left.proposal(), ProposalStatus.PROPOSED);
            case ProposalWithdrawn withdrawn -> setStatus(withdrawn.proposal(), ProposalStatus.WITHDRAWN);
            case DecisionRecorded recorded -> record(recorded, Occurrence.of(message));
            case DecisionDeprecated deprecated -> setStatus(deprecated.proposal(), ProposalStatus.DEPRECATED);
            case DecisionSuperseded superseded -> supersede(superseded);
            case ProposalRelated related
            when related.type() == RelationType.SUPERSEDES -> addSuccessor(related.to(), related.proposal());
            case ProposalRelated _,
                    ProposalUnrelated _,
                    IntakeAnswered _,
                    ProposalSeconded _,
                    ProposalObjected _,
                    ObjectionWithdrawn _ -> {}
        }
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void draft(ProposalDrafted event) {
        var proposal = event.proposal();
        client.sql("INSERT INTO decision_view (tenant, key, log_key, title, tags, status) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.tenant().value(),
                        proposal.key(),
                        proposal.log().key().value(),
                        event.title(),
                        event.tags().toArray(String[]::new),
                        ProposalStatus.DRAFT.label())
                .update();
    }

    private void record(DecisionRecorded event, Occurrence occurrence) {
        var status = switch (event.outcome()) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case ACCEPTED_WITH_CONDITIONS -> ProposalStatus.ACCEPTED_WITH_CONDITIONS;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
        set(
                event.proposal(),
                "status = ?, outcome = ?, decided_at = ?, deciders = ?, rationale = ?",
                status.label(),
                event.outcome().label(),
                occurrence.timestamp(),
                event.deciders().stream().map(MemberId::value).toArray(String[]::new),
                event.rationale());
    }

    private void supersede(DecisionSuperseded event) {
        if (!event.partial()) {
            setStatus(event.proposal(), ProposalStatus.SUPERSEDED);
        }
        addSuccessor(event.proposal(), event.by());
    }

    private void addSuccessor(ProposalId former, ProposalId successor) {
        // Both ends state a supersession; a set does not mind.
        set(
                former,
                "superseded_by = ARRAY(SELECT DISTINCT successor FROM unnest(superseded_by || ARRAY[?]) AS successor"
                        + " ORDER BY successor)",
                successor.key());
    }

    // Before a panel, submitting puts a newer revision before it and changes no status.
    private void submit(ProposalId proposal) {
        set(
                proposal,
                "status = CASE WHEN status = ? THEN status ELSE ? END",
                ProposalStatus.IN_REVIEW.label(),
                ProposalStatus.PROPOSED.label());
    }

    private void setStatus(ProposalId proposal, ProposalStatus status) {
        set(proposal, "status = ?", status.label());
    }

    private void set(ProposalId proposal, String change, Object... values) {
        client.sql("UPDATE decision_view SET " + change + " WHERE tenant = ? AND key = ?")
                .params(values)
                .params(proposal.tenant().value(), proposal.key())
                .update();
    }
}
