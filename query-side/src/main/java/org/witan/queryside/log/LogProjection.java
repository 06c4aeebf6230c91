package org.witan.queryside.log;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.LogId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantMessage;
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
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/** Keeps the logs, how many of their proposals are open or decided, and when something last happened in them. */
@ProjectorComponent
@ProcessingGroup(LogProjection.VIEW)
class LogProjection implements Projection {

    static final String VIEW = "log-view";

    private final JdbcClient client;

    LogProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("log_view", "log_view_proposal");
    }

    @EventHandler
    void on(LogEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case LogOpened opened -> open(opened, occurrence);
            case LogRenamed renamed -> rename(renamed, occurrence);
            case ProposalNumbered numbered -> touch(numbered.log(), occurrence);
        }
    }

    @EventHandler
    void on(ProposalEvent event, EventMessage<?> message) {
        var proposal = event.proposal();
        switch (event) {
            case ProposalDrafted _ -> draft(proposal);
            case ProposalSubmitted _ -> set(proposal, "open = true");
            case ProposalWithdrawn _ -> set(proposal, "open = false");
            case DecisionRecorded _ -> set(proposal, "open = false, decided = true");
            case ProposalRevised _,
                    ProposalTagged _,
                    ProposalRelated _,
                    ProposalUnrelated _,
                    DecisionDeprecated _,
                    DecisionSuperseded _,
                    IntakeAnswered _,
                    ProposalSeconded _,
                    ProposalObjected _,
                    ObjectionWithdrawn _,
                    ProposalEnteredReview _,
                    ProposalLeftReview _ -> {}
        }
        touch(proposal.log(), Occurrence.of(message));
    }

    @EventHandler
    void on(DiscussionEvent event, EventMessage<?> message) {
        var proposal = switch (event) {
            case ThreadOpened opened -> opened.proposal();
            case CommentAdded added -> added.proposal();
            case CommentEdited edited -> edited.proposal();
            case CommentDeleted deleted -> deleted.proposal();
            case ThreadResolved resolved -> resolved.proposal();
            case ThreadReopened reopened -> reopened.proposal();
        };
        touch(proposal.log(), Occurrence.of(message));
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void open(LogOpened event, Occurrence occurrence) {
        client.sql("INSERT INTO log_view (tenant, log_key, name, description, last_activity_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        event.tenant().value(),
                        event.log().key().value(),
                        event.name(),
                        event.description(),
                        occurrence.timestamp(),
                        occurrence.sequence()))
                .update();
    }

    private void rename(LogRenamed event, Occurrence occurrence) {
        client.sql("UPDATE log_view SET name = ?, description = ? WHERE tenant = ? AND log_key = ?")
                .params(Arrays.asList(
                        event.name(),
                        event.description(),
                        event.tenant().value(),
                        event.log().key().value()))
                .update();
        touch(event.log(), occurrence);
    }

    private void draft(ProposalId proposal) {
        client.sql("INSERT INTO log_view_proposal (tenant, log_key, number, open, decided)"
                        + " VALUES (?, ?, ?, true, false)")
                .params(proposal.tenant().value(), proposal.log().key().value(), proposal.number())
                .update();
        client.sql("UPDATE log_view SET proposal_count = proposal_count + 1, open_count = open_count + 1"
                        + " WHERE tenant = ? AND log_key = ?")
                .params(proposal.tenant().value(), proposal.log().key().value())
                .update();
    }

    private void set(ProposalId proposal, String change) {
        client.sql("WITH former AS (SELECT open, decided FROM log_view_proposal"
                        + " WHERE tenant = :tenant AND log_key = :log AND number = :number),"
                        + " present AS (UPDATE log_view_proposal SET " + change
                        + " WHERE tenant = :tenant AND log_key = :log AND number = :number RETURNING open, decided)"
                        + " UPDATE log_view SET"
                        + " open_count = open_count + present.open::int - former.open::int,"
                        + " decided_count = decided_count + present.decided::int - former.decided::int"
                        + " FROM former, present WHERE tenant = :tenant AND log_key = :log")
                .param("tenant", proposal.tenant().value())
                .param("log", proposal.log().key().value())
                .param("number", proposal.number())
                .update();
    }

    private void touch(LogId log, Occurrence occurrence) {
        client.sql("UPDATE log_view SET last_activity_at = greatest(last_activity_at, ?),"
                        + " version = CASE WHEN ? THEN ? ELSE version END WHERE tenant = ? AND log_key = ?")
                .params(
                        occurrence.timestamp(),
                        occurrence.isOf(log),
                        occurrence.sequence(),
                        log.tenant().value(),
                        log.key().value())
                .update();
    }
}
