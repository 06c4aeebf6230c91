package org.witan.queryside.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.CommentId;
import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.CommentDeleted;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.discussion.ThreadReopened;
import org.witan.messages.discussion.ThreadResolved;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/** Keeps threads, their comments and what each comment has read over time. */
@ProjectorComponent
@ProcessingGroup(DiscussionProjection.VIEW)
class DiscussionProjection implements Projection {

    static final String VIEW = "discussion-view";

    private final JdbcClient client;

    DiscussionProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("discussion_thread", "discussion_comment", "discussion_comment_text");
    }

    @EventHandler
    void on(DiscussionEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case ThreadOpened opened -> open(opened, occurrence);
            case CommentAdded added -> add(added, occurrence);
            case CommentEdited edited -> edit(edited, occurrence);
            case CommentDeleted deleted -> delete(deleted);
            case ThreadResolved resolved ->
                set(resolved.thread(), "state = 'resolved', resolved_by = ?", occurrence.actor());
            case ThreadReopened reopened -> set(reopened.thread(), "state = 'open', resolved_by = NULL");
        }
        set(event.thread(), "version = ?", occurrence.sequence());
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void open(ThreadOpened event, Occurrence occurrence) {
        var quote = event.quote();
        client.sql("INSERT INTO discussion_thread (tenant, thread, proposal_key, revision, quote_exact, quote_prefix,"
                        + " quote_suffix, quote_start, quote_end, state, version, position)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)")
                .params(Arrays.asList(
                        event.tenant().value(),
                        event.thread().name(),
                        event.proposal().key(),
                        event.revision(),
                        quote == null ? null : quote.exact(),
                        quote == null ? null : quote.prefix(),
                        quote == null ? null : quote.suffix(),
                        quote == null ? null : (Integer) quote.start(),
                        quote == null ? null : (Integer) quote.end(),
                        occurrence.sequence(),
                        occurrence.position()))
                .update();
    }

    private void add(CommentAdded event, Occurrence occurrence) {
        client.sql("INSERT INTO discussion_comment (tenant, thread, comment_id, author, body, at, position)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        event.tenant().value(),
                        event.thread().name(),
                        id(event.comment()),
                        event.author().value(),
                        event.body(),
                        occurrence.timestamp(),
                        occurrence.position())
                .update();
        remember(event.thread(), event.comment(), event.body(), occurrence);
    }

    private void edit(CommentEdited event, Occurrence occurrence) {
        client.sql("UPDATE discussion_comment SET body = ?, edited_at = ?"
                        + " WHERE tenant = ? AND thread = ? AND comment_id = ?")
                .params(
                        event.body(),
                        occurrence.timestamp(),
                        event.tenant().value(),
                        event.thread().name(),
                        id(event.comment()))
                .update();
        remember(event.thread(), event.comment(), event.body(), occurrence);
    }

    private void delete(CommentDeleted event) {
        client.sql("UPDATE discussion_comment SET body = '', deleted = true"
                        + " WHERE tenant = ? AND thread = ? AND comment_id = ?")
                .params(event.tenant().value(), event.thread().name(), id(event.comment()))
                .update();
        client.sql("DELETE FROM discussion_comment_text WHERE tenant = ? AND thread = ? AND comment_id = ?")
                .params(event.tenant().value(), event.thread().name(), id(event.comment()))
                .update();
    }

    private void remember(ThreadId thread, CommentId comment, String body, Occurrence occurrence) {
        client.sql("INSERT INTO discussion_comment_text (tenant, thread, comment_id, position, body, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        thread.tenant().value(),
                        thread.name(),
                        id(comment),
                        occurrence.position(),
                        body,
                        occurrence.timestamp())
                .update();
    }

    private void set(ThreadId thread, String change, Object... values) {
        client.sql("UPDATE discussion_thread SET " + change + " WHERE tenant = ? AND thread = ?")
                .params(values)
                .params(thread.tenant().value(), thread.name())
                .update();
    }

    private static UUID id(CommentId comment) {
        return UUID.fromString(comment.value());
    }
}
