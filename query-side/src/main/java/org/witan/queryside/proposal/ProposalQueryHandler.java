package org.witan.queryside.proposal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Page;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.FindRevision;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.ListRevisions;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.messages.proposal.ProposalView;
import org.witan.messages.proposal.RevisionView;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what is asked of proposals and their revisions. */
@AppComponent
class ProposalQueryHandler {

    private final TenantReads reads;
    private final ViewPositions positions;

    ProposalQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<ProposalView>> handle(FindProposal query) {
        return Answers.optional(positions
                .await(ProposalProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> find(reading, query.proposal()))));
    }

    @QueryHandler
    CompletableFuture<Page<ProposalSummaryView>> handle(ListProposals query) {
        var listing = ProposalListing.ofLabel(query.sort());
        var sql = listing.page("SELECT " + ProposalRows.Summary.COLUMNS + " FROM proposal_view", query);
        return Answers.future(positions
                .await(ProposalProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> summaries(reading, sql)))
                .map(summaries -> Cursors.page(query.page(), summaries, listing::cursor)));
    }

    @QueryHandler
    CompletableFuture<Page<RevisionView>> handle(ListRevisions query) {
        var sql = Sql.of(
                "SELECT number, title, NULL::text AS body, author, saved_at, note, base_revision"
                        + " FROM proposal_revision WHERE tenant = ? AND key = ?",
                query.tenant().value(),
                query.proposal().key());
        var before = Cursors.read(query.page(), "revisions", 1);
        if (before != null) {
            sql.append("AND number < ?", before.smallNumber(0));
        }
        sql.append("ORDER BY number DESC LIMIT ?", query.page().limit() + 1);
        return Answers.future(positions
                .await(ProposalProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> revisions(reading, sql)))
                .map(revisions -> Cursors.page(
                        query.page(), revisions, revision -> Cursors.write("revisions", revision.number()))));
    }

    @QueryHandler
    CompletableFuture<Optional<RevisionView>> handle(FindRevision query) {
        var sql = Sql.of(
                "SELECT number, title, body, author, saved_at, note, base_revision"
                        + " FROM proposal_revision WHERE tenant = ? AND key = ? AND number = ?",
                query.tenant().value(),
                query.proposal().key(),
                query.revision());
        return Answers.future(positions
                .await(ProposalProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> revisions(reading, sql)))
                .map(revisions -> revisions.stream().findFirst()));
    }

    private static Mono<List<ProposalSummaryView>> summaries(Reading reading, Sql sql) {
        return reading.all(sql, ProposalRows.Summary::of)
                .collectList()
                .flatMap(rows -> People.find(
                                reading,
                                rows.stream().map(ProposalRows.Summary::author).toList())
                        .map(people ->
                                rows.stream().map(row -> row.named(people)).toList()));
    }

    private static Mono<List<RevisionView>> revisions(Reading reading, Sql sql) {
        return reading.all(sql, ProposalRows.Revision::of)
                .collectList()
                .flatMap(rows -> People.find(
                                reading,
                                rows.stream().map(ProposalRows.Revision::author).toList())
                        .map(people ->
                                rows.stream().map(row -> row.named(people)).toList()));
    }

    private static Mono<ProposalView> find(Reading reading, ProposalId proposal) {
        var tenant = proposal.tenant().value();
        var sql = Sql.of(ProposalRows.Whole.SELECT, tenant, proposal.key());
        return reading.one(sql, ProposalRows.Whole::of)
                .flatMap(whole -> Mono.zip(
                                People.find(reading, whole.actors()), relations(reading, tenant, proposal.key()))
                        .map(found -> view(whole, found.getT1(), found.getT2())));
    }

    private static Mono<List<ProposalRows.Relation>> relations(Reading reading, String tenant, String key) {
        return reading.all(Sql.of(ProposalRows.Relation.SELECT, tenant, key, tenant, key), ProposalRows.Relation::of)
                .collectList();
    }

    private static ProposalView view(ProposalRows.Whole whole, People people, List<ProposalRows.Relation> relations) {
        var decision = whole.decision();
        return new ProposalView(
                whole.summary().named(people),
                whole.version(),
                whole.body(),
                whole.submittedRevision(),
                people.persons(whole.authors()),
                decision == null ? null : decision.named(people),
                relations.stream()
                        .filter(ProposalRows.Relation::isSuccession)
                        .map(ProposalRows.Relation::succession)
                        .toList(),
                relations.stream().map(ProposalRows.Relation::view).toList(),
                whole.origin(),
                whole.summary().view().state().openMoves().stream()
                        .map(ProposalMove::label)
                        .toList());
    }
}
