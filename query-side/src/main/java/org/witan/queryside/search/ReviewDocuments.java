package org.witan.queryside.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.Finding;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundRevealed;
import org.witan.queryside.view.Occurrence;

/** The documents of reviews: what was revealed or recorded, and nothing that ever was on a sheet alone. */
final class ReviewDocuments {

    private final JdbcClient client;

    ReviewDocuments(JdbcClient client) {
        this.client = client;
    }

    void keep(ReviewEvent event, Occurrence occurrence) {
        switch (event) {
            case RoundRevealed revealed -> reveal(revealed, occurrence);
            case DissentRecorded dissent ->
                put(
                        dissent.proposal(),
                        "dissent",
                        DocumentIds.dissent(dissent.review(), dissent.seat(), dissent.member()),
                        dissent.statement(),
                        dissent.member().value(),
                        occurrence);
            case DissentWithdrawn withdrawn ->
                set(
                        withdrawn.tenant(),
                        DocumentIds.dissent(withdrawn.review(), withdrawn.seat(), withdrawn.member()),
                        occurrence,
                        "deleted = true, title = '', body = ''");
            case ReviewDecided decided -> decide(decided, occurrence);
            case ConditionFulfilled fulfilled ->
                set(
                        fulfilled.tenant(),
                        DocumentIds.condition(fulfilled.review(), fulfilled.condition()),
                        occurrence,
                        "body = body || E'\\n\\n' || ?",
                        fulfilled.evidence());
            default -> {}
        }
    }

    private void reveal(RoundRevealed event, Occurrence occurrence) {
        for (var sheet : event.sheets()) {
            for (var finding : sheet.findings()) {
                put(
                        event.proposal(),
                        "finding",
                        DocumentIds.finding(event.review(), finding.number()),
                        words(finding.finding()),
                        sheet.member().value(),
                        occurrence);
            }
        }
    }

    private void decide(ReviewDecided event, Occurrence occurrence) {
        for (var condition : event.conditions()) {
            put(
                    event.proposal(),
                    "condition",
                    DocumentIds.condition(event.review(), condition.id()),
                    condition.text(),
                    occurrence.actor(),
                    occurrence);
        }
    }

    private static String words(Finding finding) {
        var scenario = finding.scenario();
        var situation = scenario == null
                ? Stream.<String>empty()
                : Stream.of(scenario.source(), scenario.stimulus(), scenario.response(), scenario.measure());
        return Stream.concat(Stream.of(finding.statement(), finding.section()), situation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private void put(ProposalId proposal, String type, String id, String body, String author, Occurrence occurrence) {
        client.sql(
                        "INSERT INTO search_document (tenant, id, type, key, log_key, title, body, status, tags, author, date,"
                                + " version) SELECT tenant, ?, ?, key, log_key, title, ?, status, tags, ?, ?, ?"
                                + " FROM search_document WHERE tenant = ? AND id = ?"
                                + " ON CONFLICT (tenant, id) DO UPDATE SET title = excluded.title, body = excluded.body,"
                                + " status = excluded.status, tags = excluded.tags, author = excluded.author,"
                                + " date = excluded.date, deleted = false, version = excluded.version")
                .params(
                        id,
                        type,
                        body,
                        author,
                        occurrence.timestamp(),
                        occurrence.position(),
                        proposal.tenant().value(),
                        DocumentIds.proposal(proposal))
                .update();
    }

    private void set(TenantId tenant, String id, Occurrence occurrence, String change, Object... values) {
        client.sql("UPDATE search_document SET version = ?, " + change + " WHERE tenant = ? AND id = ?")
                .param(occurrence.position())
                .params(values)
                .params(tenant.value(), id)
                .update();
    }
}
