package org.witan.queryside.search;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantMessage;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
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
 * Keeps one document for each proposal, each recorded decision and each comment.
 *
 * <p>Documents of a proposal carry its title, status and tags, so that they can be filtered by them. A change gives a
 * document the event's position as its version; the index follows the versions.
 */
@ProjectorComponent
@ProcessingGroup(SearchProjection.VIEW)
class SearchProjection implements Projection {

    static final String VIEW = "search-documents";

    private final JdbcClient client;

    SearchProjection(ProjectionDatabase database) {
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
            case ProposalSubmitted _ -> setStatus(event.proposal(), occurrence, ProposalStatus.PROPOSED);
            case ProposalWithdrawn _ -> setStatus(event.proposal(), occurrence, ProposalStatus.WITHDRAWN);
            case DecisionRecorded recorded -> decide(recorded, occurrence);
            case DecisionDeprecated _ -> setStatus(event.proposal(), occurrence, ProposalStatus.DEPRECATED);
            case DecisionSuperseded superseded
            when !superseded.partial() -> setStatus(event.proposal(), occurrence, ProposalStatus.SUPERSEDED);
            case DecisionSuperseded _, ProposalRelated _, ProposalUnrelated _ -> {}
        }
    }

    @EventHandler
    void on(CommentAdded event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        beside(
                event.proposal(),
                "comment/" + event.comment().value(),
                "comment",
                event.body(),
                event.author().value(),
                occurrence.timestamp(),
                event.thread().name(),
                occurrence.position());
    }

    @EventHandler
    void on(CommentEdited event, EventMessage<?> message) {
        set(event.proposal(), "comment/" + event.comment().value(), Occurrence.of(message), "body = ?", event.body());
    }

    @EventHandler
    void on(CommentDeleted event, EventMessage<?> message) {
        set(
                event.proposal(),
                "comment/" + event.comment().value(),
                Occurrence.of(message),
                "body = ?, deleted = true",
                "");
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void draft(ProposalDrafted event, Occurrence occurrence) {
        var proposal = event.proposal();
        client.sql("INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, at,"
                        + " version) VALUES (?, ?, 'proposal', ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.tenant().value(),
                        "proposal/" + proposal.key(),
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
        var proposal = event.proposal();
        set(
                proposal,
                "proposal/" + proposal.key(),
                occurrence,
                "body = ?, at = ?",
                event.body(),
                occurrence.timestamp());
        setAll(proposal, occurrence, "title = ?", event.title());
    }

    private void decide(DecisionRecorded event, Occurrence occurrence) {
        var proposal = event.proposal();
        beside(
                proposal,
                "decision/" + proposal.key(),
                "decision",
                event.rationale(),
                occurrence.actor(),
                occurrence.timestamp(),
                null,
                occurrence.position());
        var status = switch (event.outcome()) {
            case ACCEPTED -> ProposalStatus.ACCEPTED;
            case REJECTED -> ProposalStatus.REJECTED;
            case DEFERRED -> ProposalStatus.DEFERRED;
        };
        setStatus(proposal, occurrence, status);
    }

    /** Adds a document that takes what it shares with its proposal from the proposal's own. */
    private void beside(
            ProposalId proposal,
            String id,
            String type,
            String body,
            String author,
            OffsetDateTime at,
            @Nullable String thread,
            long version) {
        client.sql("INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, at,"
                        + " thread, version) SELECT tenant, ?, ?, key, log_key, title, ?, status, tags, ?, ?, ?, ?"
                        + " FROM search_document WHERE tenant = ? AND id = ?"
                        + " ON CONFLICT (tenant, id) DO UPDATE SET body = excluded.body, author = excluded.author,"
                        + " at = excluded.at, version = excluded.version")
                .params(Arrays.asList(
                        id,
                        type,
                        body,
                        author,
                        at,
                        thread,
                        version,
                        proposal.tenant().value(),
                        "proposal/" + proposal.key()))
                .update();
    }

    private void setStatus(ProposalId proposal, Occurrence occurrence, ProposalStatus status) {
        setAll(proposal, occurrence, "status = ?", status.label());
    }

    private void set(ProposalId proposal, String id, Occurrence occurrence, String change, Object... values) {
        client.sql("UPDATE search_document SET " + change + ", version = ? WHERE tenant = ? AND id = ?")
                .params(values)
                .params(occurrence.position(), proposal.tenant().value(), id)
                .update();
    }

    private void setAll(ProposalId proposal, Occurrence occurrence, String change, Object... values) {
        client.sql("UPDATE search_document SET " + change + ", version = ? WHERE tenant = ? AND key = ?")
                .params(values)
                .params(occurrence.position(), proposal.tenant().value(), proposal.key())
                .update();
    }
}
