package org.witan.queryside.search;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/**
 * Keeps one document for each proposal, decision and comment. A decision and a comment carry the title, status and tags of
 * their proposal; whatever changes a document gives it the event's position as its version.
 */
@ProjectorComponent
@ProcessingGroup(SearchDocumentProjection.VIEW)
class SearchDocumentProjection implements Projection {

    static final String VIEW = "search-documents";

    private final JdbcClient client;

    SearchDocumentProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("search_document");
    }

    @EventHandler
    void on(ProposalEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case ProposalDrafted drafted -> draft(drafted, occurrence);
            case ProposalRevised revised -> revise(revised, occurrence);
            case ProposalTagged tagged ->
                setAll(tagged.proposal(), occurrence, "tags = ?", (Object)
                        tagged.tags().toArray(String[]::new));
            case ProposalSubmitted submitted -> submit(submitted.proposal(), occurrence);
            case ProposalEnteredReview entered -> setStatus(entered.proposal(), occurrence, ProposalStatus.IN_REVIEW);
            case ProposalLeftReview left -> setStatus(left.proposal(), occurrence, ProposalStatus.PROPOSED);
            case ProposalWithdrawn withdrawn -> setStatus(withdrawn.proposal(), occurrence, ProposalStatus.WITHDRAWN);
            case DecisionRecorded recorded -> decide(recorded, occurrence);
            case DecisionDeprecated deprecated ->
                setStatus(deprecated.proposal(), occurrence, ProposalStatus.DEPRECATED);
            case DecisionSuperseded superseded
            when !superseded.partial() -> setStatus(superseded.proposal(), occurrence, ProposalStatus.SUPERSEDED);
            case DecisionSuperseded _,
                    ProposalRelated _,
                    ProposalUnrelated _,
                    IntakeAnswered _,
                    ProposalSeconded _,
                    ProposalObjected _,
                    ObjectionWithdrawn _ -> {}
        }
    }

    @EventHandler
    void on(DiscussionEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case CommentAdded added -> addComment(added, occurrence);
            case CommentEdited edited ->
                setOne(
                        edited.proposal(),
                        DocumentIds.comment(edited.thread(), edited.comment()),
                        occurrence,
                        "body = ?",
                        edited.body());
            case CommentDeleted deleted ->
                setOne(
                        deleted.proposal(),
                        DocumentIds.comment(deleted.thread(), deleted.comment()),
                        occurrence,
                        "deleted = true, title = '', body = ''");
            case ThreadOpened _, ThreadResolved _, ThreadReopened _ -> {}
        }
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void draft(ProposalDrafted event, Occurrence occurrence) {
        var proposal = event.proposal();
        client.sql(
                        "INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, date,"
                                + " version) VALUES (?, ?, 'proposal', ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.tenant().value(),
                        DocumentIds.proposal(proposal),
                        proposal.key(),
                        proposal.log().key().value(),
                        event.title(),
                        event.body(),
                        ProposalStatus.DRAFT.label(),
                        event.tags().toArray(String[]::new),
                        event.author().value(),
                        occurrence.timestamp(),
                        occurrence.position())
                .update();
    }

    private void revise(ProposalRevised event, Occurrence occurrence) {
        setAll(event.proposal(), occurrence, "title = ?", event.title());
        setOne(
                event.proposal(),
                DocumentIds.proposal(event.proposal()),
                occurrence,
                "body = ?, date = ?",
                event.body(),
                occurrence.timestamp());
    }

    private void decide(DecisionRecorded event, Occurrence occurrence) {
        var proposal = event.proposal();
        var status = statusOf(event.outcome());
        // A deferred proposal may be decided on again: the register has one decision for each proposal, the latest.
        client.sql(
                        "INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, date,"
                                + " version) SELECT tenant, ?, 'decision', key, log_key, title, ?, status, tags, ?, ?, ?"
                                + " FROM search_document WHERE tenant = ? AND id = ?"
                                + " ON CONFLICT (tenant, id) DO UPDATE SET body = excluded.body, author = excluded.author,"
                                + " date = excluded.date")
                .params(
                        DocumentIds.decision(proposal),
                        event.rationale(),
                        occurrence.actor(),
                        occurrence.timestamp(),
                        occurrence.position(),
                        proposal.tenant().value(),
                        DocumentIds.proposal(proposal))
                .update();
        setStatus(proposal, occurrence, status);
    }

    private static ProposalStatus statusOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case ACCEPTED_WITH_CONDITIONS -> ProposalStatus.ACCEPTED_WITH_CONDITIONS;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
    }

    private void addComment(CommentAdded event, Occurrence occurrence) {
        client.sql(
                        "INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, date,"
                                + " thread, version) SELECT tenant, ?, 'comment', key, log_key, title, ?, status, tags, ?, ?, ?, ?"
                                + " FROM search_document WHERE tenant = ? AND id = ?")
                .params(
                        DocumentIds.comment(event.thread(), event.comment()),
                        event.body(),
                        event.author().value(),
                        occurrence.timestamp(),
                        event.thread().name(),
                        occurrence.position(),
                        event.tenant().value(),
                        DocumentIds.proposal(event.proposal()))
                .update();
    }

    // Before a panel, submitting puts a newer revision before it and changes no status.
    private void submit(ProposalId proposal, Occurrence occurrence) {
        setAll(
                proposal,
                occurrence,
                "status = CASE WHEN status = ? THEN status ELSE ? END",
                ProposalStatus.IN_REVIEW.label(),
                ProposalStatus.PROPOSED.label());
    }

    private void setStatus(ProposalId proposal, Occurrence occurrence, ProposalStatus status) {
        setAll(proposal, occurrence, "status = ?", status.label());
    }

    private void setAll(ProposalId proposal, Occurrence occurrence, String change, Object... values) {
        client.sql("UPDATE search_document SET version = ?, " + change
                        + " WHERE NOT deleted AND tenant = ? AND key = ?")
                .param(occurrence.position())
                .params(values)
                .params(Arrays.asList(proposal.tenant().value(), proposal.key()))
                .update();
    }

    private void setOne(ProposalId proposal, String id, Occurrence occurrence, String change, Object... values) {
        client.sql("UPDATE search_document SET version = ?, " + change + " WHERE tenant = ? AND id = ?")
                .param(occurrence.position())
                .params(values)
                .params(proposal.tenant().value(), id)
                .update();
    }
}
