package org.witan.queryside.proposal;

import static java.util.Objects.requireNonNull;
import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalDay;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.proposal.DecisionView;
import org.witan.messages.proposal.Origin;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.RelationView;
import org.witan.messages.proposal.RevisionView;
import org.witan.messages.proposal.SupersessionView;
import org.witan.queryside.view.Columns;
import org.witan.queryside.view.People;

/** The rows of the proposal view, before the persons in them have names. */
final class ProposalRows {

    private ProposalRows() {}

    /** A line of a list. */
    record Summary(ProposalSummaryView view, String author) {

        static final String COLUMNS =
                "key, log_key, number, title, state, tags, author, revision, created_at, updated_at,"
                        + " open_threads, comment_count";

        static Summary of(Readable row) {
            var author = text(row, "author");
            return new Summary(
                    new ProposalSummaryView(
                            text(row, "key"),
                            new LogKey(text(row, "log_key")),
                            number(row, "number"),
                            text(row, "title"),
                            ProposalStatus.ofLabel(text(row, "state")),
                            texts(row, "tags"),
                            new org.witan.messages.Person(author, ""),
                            number(row, "revision"),
                            instant(row, "created_at"),
                            instant(row, "updated_at"),
                            number(row, "open_threads"),
                            number(row, "comment_count")),
                    author);
        }

        ProposalSummaryView named(People people) {
            return new ProposalSummaryView(
                    view.key(),
                    view.log(),
                    view.number(),
                    view.title(),
                    view.state(),
                    view.tags(),
                    people.person(author),
                    view.revision(),
                    view.createdAt(),
                    view.updatedAt(),
                    view.openThreads(),
                    view.commentCount());
        }
    }

    /** What a proposal's own page shows beside its line. */
    record Whole(
            Summary summary,
            long version,
            String body,
            List<String> authors,
            @Nullable Integer submittedRevision,
            @Nullable Decision decision,
            @Nullable Origin origin) {

        static final String SELECT = "SELECT " + Summary.COLUMNS + ", version, submitted_revision, outcome, tier,"
                + " decided_revision, rationale, decided_at, recorded_by, deciders, decided_in, passed_over::text AS passed_over, review_on,"
                + " valid_until, origin_source, origin_path,"
                + " (SELECT r.body FROM proposal_revision r WHERE r.tenant = p.tenant AND r.key = p.key"
                + " AND r.number = p.revision) AS body,"
                + " (SELECT array_agg(w.author ORDER BY w.first) FROM (SELECT r.author, min(r.number) AS first"
                + " FROM proposal_revision r WHERE r.tenant = p.tenant AND r.key = p.key GROUP BY r.author) w) AS authors"
                + " FROM proposal_view p WHERE p.tenant = ? AND p.key = ?";

        static Whole of(Readable row) {
            var source = optionalText(row, "origin_source");
            return new Whole(
                    Summary.of(row),
                    longNumber(row, "version"),
                    text(row, "body"),
                    texts(row, "authors"),
                    optionalNumber(row, "submitted_revision"),
                    Decision.of(row),
                    source == null ? null : new Origin(source, text(row, "origin_path")));
        }

        List<@Nullable String> actors() {
            var decision = decision();
            var deciding = decision == null ? Stream.<String>empty() : decision.people();
            return Stream.concat(Stream.concat(Stream.of(summary.author()), authors.stream()), deciding)
                    .<@Nullable String>map(actor -> actor)
                    .toList();
        }
    }

    /** The recorded decision of a proposal. */
    record Decision(
            Outcome outcome,
            String tier,
            int revision,
            String rationale,
            Instant decidedAt,
            String recordedBy,
            List<String> deciders,
            @Nullable String review,
            List<PassedOver> overrides,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate validUntil) {

        static @Nullable Decision of(Readable row) {
            var outcome = optionalText(row, "outcome");
            return outcome == null
                    ? null
                    : new Decision(
                            Outcome.ofLabel(outcome),
                            text(row, "tier"),
                            number(row, "decided_revision"),
                            text(row, "rationale"),
                            requireNonNull(optionalInstant(row, "decided_at")),
                            text(row, "recorded_by"),
                            texts(row, "deciders"),
                            optionalText(row, "decided_in"),
                            PassedOver.of(row),
                            optionalDay(row, "review_on"),
                            optionalDay(row, "valid_until"));
        }

        Stream<String> people() {
            return Stream.of(
                            Stream.of(recordedBy),
                            deciders.stream(),
                            overrides.stream()
                                    .map(passed -> passed.override().chair().value()))
                    .flatMap(people -> people);
        }

        DecisionView named(People people) {
            return new DecisionView(
                    outcome,
                    tier,
                    revision,
                    rationale,
                    decidedAt,
                    people.person(recordedBy),
                    people.persons(deciders),
                    review,
                    overrides.stream().map(passed -> passed.named(people)).toList(),
                    reviewOn,
                    validUntil);
        }
    }

    /** A saved revision; the body is null in lists. */
    record Revision(
            int number,
            String title,
            @Nullable String body,
            String author,
            Instant savedAt,
            @Nullable String note,
            @Nullable Integer base) {

        static Revision of(Readable row) {
            return new Revision(
                    Columns.number(row, "number"),
                    text(row, "title"),
                    optionalText(row, "body"),
                    text(row, "author"),
                    instant(row, "saved_at"),
                    optionalText(row, "note"),
                    optionalNumber(row, "base_revision"));
        }

        RevisionView named(People people) {
            return new RevisionView(number, title, body, people.person(author), savedAt, note, base);
        }
    }

    /** A relation, seen from one of its ends. */
    record Relation(RelationView view, boolean partial) {

        static final String SELECT = """
                SELECT r.type, r.direction, r.partial, r.note, p.key, p.title, p.state FROM (
                    SELECT tenant, type, 'outgoing' AS direction, to_key AS other, partial, note
                    FROM proposal_relation WHERE tenant = ? AND from_key = ?
                    UNION ALL
                    SELECT tenant, type, 'incoming' AS direction, from_key AS other, partial, note
                    FROM proposal_relation WHERE tenant = ? AND to_key = ?) AS r
                JOIN proposal_view p ON p.tenant = r.tenant AND p.key = r.other
                ORDER BY r.type, r.direction DESC, p.log_key, p.number""";

        static Relation of(Readable row) {
            return new Relation(
                    new RelationView(
                            RelationType.ofLabel(text(row, "type")),
                            text(row, "direction"),
                            text(row, "key"),
                            text(row, "title"),
                            ProposalStatus.ofLabel(text(row, "state")),
                            optionalText(row, "note")),
                    flag(row, "partial"));
        }

        boolean isSuccession() {
            return view.type() == RelationType.SUPERSEDES && view.direction().equals("incoming");
        }

        SupersessionView succession() {
            return new SupersessionView(view.key(), view.title(), partial, view.note());
        }
    }
}
