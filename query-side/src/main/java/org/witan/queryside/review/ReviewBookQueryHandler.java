package org.witan.queryside.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.TenantId;
import org.witan.messages.review.ChecklistView;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.GateFactView;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRulesView;
import org.witan.messages.review.ReviewProtocol;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.queryside.dossier.RuleTerms;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewJson;
import org.witan.queryside.view.ViewPositions;
import org.witan.reviewrules.gate.FactCatalogue;
import reactor.core.publisher.Mono;

/** Answers what reviews are held by: what owners published, and where they did not what is built in. */
@AppComponent
class ReviewBookQueryHandler {

    private static final String LATEST =
            "SELECT DISTINCT ON (scope) " + Standard.COLUMNS + " FROM review_standard WHERE tenant = ? AND kind = ?";
    private static final String EVERY =
            "SELECT " + Standard.COLUMNS + " FROM review_standard WHERE tenant = ? AND kind = ?";
    private static final List<GateFactView> FACTS = FactCatalogue.facts().stream()
            .map(fact -> new GateFactView(fact.name(), fact.type().inWords(), fact.description()))
            .toList();

    private final TenantReads reads;
    private final ViewPositions positions;

    ReviewBookQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<GateRulesView>> handle(FindGateRules query) {
        var version = query.version();
        var sql = Sql.of(LATEST, query.tenant().value(), Standard.GATE_RULES);
        if (version != null) {
            sql.append("AND version = ?", version);
        }
        return Answers.optional(published(query.tenant(), sql, query.atLeast(), ReviewBookQueryHandler::gateRules)
                .flatMap(rules -> Mono.justOrEmpty(rules.stream().findFirst()))
                .switchIfEmpty(
                        version == null || version == 0
                                ? Mono.fromSupplier(ReviewBookQueryHandler::builtInGateRules)
                                : Mono.empty()));
    }

    @QueryHandler
    CompletableFuture<List<ChecklistView>> handle(FindChecklists query) {
        var sql = Sql.of(EVERY, query.tenant().value(), Standard.CHECKLIST);
        return Answers.future(published(query.tenant(), sql, query.atLeast(), ChecklistVersion::of)
                .map(ChecklistVersion::views));
    }

    @QueryHandler
    CompletableFuture<ReviewProtocolView> handle(FindReviewProtocol query) {
        var log = query.log();
        var sql = Sql.of(LATEST, query.tenant().value(), Standard.PROTOCOL)
                .append("AND scope IN ('', ?)", log == null ? "" : log.value());
        return Answers.future(published(query.tenant(), sql, query.atLeast(), ReviewBookQueryHandler::protocol)
                .map(protocols -> protocols.stream()
                        // That of the log comes before that of the tenant.
                        .min(Comparator.comparing(ReviewProtocolView::scope))
                        .orElseGet(
                                () -> new ReviewProtocolView("built-in", 0, RuleTerms.builtInProtocol(), null, null))));
    }

    private <T> Mono<List<T>> published(TenantId tenant, Sql sql, long atLeast, Naming<T> view) {
        sql.append("ORDER BY scope, version DESC");
        return positions
                .await(ReviewBookProjection.VIEW, atLeast)
                .then(reads.within(tenant, reading -> named(reading, sql, view)));
    }

    private static <T> Mono<List<T>> named(Reading reading, Sql sql, Naming<T> view) {
        return reading.all(sql, Standard::of)
                .collectList()
                .flatMap(standards -> People.find(
                                reading, standards.stream().map(Standard::by).toList())
                        .map(people -> standards.stream()
                                .map(standard -> view.of(standard, people))
                                .toList()));
    }

    private static GateRulesView gateRules(Standard standard, People people) {
        return new GateRulesView(
                standard.version(),
                ViewJson.readList(standard.content(), GateRule.class),
                people.person(standard.by()),
                standard.at(),
                FACTS);
    }

    private static GateRulesView builtInGateRules() {
        return new GateRulesView(0, RuleTerms.builtInGateRules(), null, null, FACTS);
    }

    private static ReviewProtocolView protocol(Standard standard, People people) {
        return new ReviewProtocolView(
                standard.scope().isEmpty() ? "tenant" : "log",
                standard.version(),
                ViewJson.read(standard.content(), ReviewProtocol.class),
                people.person(standard.by()),
                standard.at());
    }

    /** Makes a view of what was published, with the name of who did. */
    @FunctionalInterface
    private interface Naming<T> {

        T of(Standard standard, People people);
    }
}
