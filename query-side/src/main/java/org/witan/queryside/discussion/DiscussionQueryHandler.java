package org.witan.queryside.discussion;

import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.TenantId;
import org.witan.messages.discussion.CommentTextView;
import org.witan.messages.discussion.CommentView;
import org.witan.messages.discussion.FindThread;
import org.witan.messages.discussion.ListCommentHistory;
import org.witan.messages.discussion.ListThreads;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadView;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what is asked of threads and comments. */
@AppComponent
class DiscussionQueryHandler {

    private final TenantReads reads;
    private final ViewPositions positions;

    DiscussionQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<List<ThreadView>> handle(ListThreads query) {
        return Answers.future(threads(
                query.tenant(),
                query.atLeast(),
                "proposal_key",
                query.proposal().key()));
    }

    @QueryHandler
    CompletableFuture<Optional<ThreadView>> handle(FindThread query) {
        return Answers.future(threads(
                        query.tenant(),
                        query.atLeast(),
                        "thread",
                        query.thread().name())
                .map(threads -> threads.stream().findFirst()));
    }

    @QueryHandler
    CompletableFuture<Optional<List<CommentTextView>>> handle(ListCommentHistory query) {
        return Answers.optional(positions
                .await(DiscussionProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> history(reading, query))));
    }

    private static Mono<List<CommentTextView>> history(Reading reading, ListCommentHistory query) {
        var tenant = query.tenant().value();
        var thread = query.thread().name();
        var comment = UUID.fromString(query.comment().value());
        var known = Sql.of(
                "SELECT 1 FROM discussion_comment WHERE tenant = ? AND thread = ? AND comment_id = ?",
                tenant,
                thread,
                comment);
        var texts = Sql.of(
                "SELECT body, at FROM discussion_comment_text WHERE tenant = ? AND thread = ? AND comment_id = ?"
                        + " ORDER BY position",
                tenant,
                thread,
                comment);
        return reading.one(known, row -> true)
                .flatMap(found -> reading.all(texts, row -> new CommentTextView(text(row, "body"), instant(row, "at")))
                        .collectList());
    }

    private Mono<List<ThreadView>> threads(TenantId tenant, long atLeast, String column, String value) {
        var threads = Sql.of(
                "SELECT * FROM discussion_thread WHERE tenant = ? AND " + column + " = ? ORDER BY position",
                tenant.value(),
                value);
        var comments = Sql.of(
                "SELECT c.*, c.comment_id::text AS id FROM discussion_comment c JOIN discussion_thread t"
                        + " ON t.tenant = c.tenant AND t.thread = c.thread WHERE t.tenant = ? AND t." + column
                        + " = ? ORDER BY c.position",
                tenant.value(),
                value);
        return positions
                .await(DiscussionProjection.VIEW, atLeast)
                .then(reads.within(
                        tenant,
                        reading -> Mono.zip(
                                        reading.all(threads, Conversation::of).collectList(),
                                        reading.all(comments, Remark::of).collectList())
                                .flatMap(found -> named(reading, found.getT1(), found.getT2()))));
    }

    private static Mono<List<ThreadView>> named(Reading reading, List<Conversation> threads, List<Remark> comments) {
        var actors = Stream.concat(
                        threads.stream().map(Conversation::resolvedBy),
                        comments.stream().<@Nullable String>map(Remark::author))
                .collect(Collectors.<@Nullable String>toList());
        var byThread = comments.stream().collect(Collectors.groupingBy(Remark::thread));
        return People.find(reading, actors)
                .map(people -> threads.stream()
                        .map(thread -> thread.named(people, byThread.getOrDefault(thread.name(), List.of())))
                        .toList());
    }

    private record Conversation(
            String name,
            String proposal,
            int revision,
            @Nullable Quote quote,
            String state,
            @Nullable String resolvedBy,
            long version) {

        static Conversation of(Readable row) {
            var exact = optionalText(row, "quote_exact");
            var quote = exact == null
                    ? null
                    : new Quote(
                            exact,
                            text(row, "quote_prefix"),
                            text(row, "quote_suffix"),
                            number(row, "quote_start"),
                            number(row, "quote_end"));
            return new Conversation(
                    text(row, "thread"),
                    text(row, "proposal_key"),
                    number(row, "revision"),
                    quote,
                    text(row, "state"),
                    optionalText(row, "resolved_by"),
                    longNumber(row, "version"));
        }

        ThreadView named(People people, List<Remark> comments) {
            return new ThreadView(
                    name,
                    proposal,
                    revision,
                    quote,
                    state,
                    people.personOrNull(resolvedBy),
                    version,
                    comments.stream().map(comment -> comment.named(people)).toList());
        }
    }

    private record Remark(
            String thread,
            String id,
            String author,
            String body,
            Instant at,
            @Nullable Instant editedAt,
            boolean deleted) {

        static Remark of(Readable row) {
            return new Remark(
                    text(row, "thread"),
                    text(row, "id"),
                    text(row, "author"),
                    text(row, "body"),
                    instant(row, "at"),
                    optionalInstant(row, "edited_at"),
                    flag(row, "deleted"));
        }

        CommentView named(People people) {
            return new CommentView(new CommentId(id), people.person(author), body, at, editedAt, deleted);
        }
    }
}
