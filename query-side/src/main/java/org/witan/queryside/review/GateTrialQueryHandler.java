package org.witan.queryside.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.InvalidValueException;
import org.witan.messages.review.GateProblemView;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.ReviewTrialView;
import org.witan.messages.review.TryGateRules;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.GateReading;
import org.witan.queryside.dossier.RuleTerms;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import org.witan.reviewrules.gate.GateRules;
import reactor.core.publisher.Mono;

/** Tries gate rules on reviews that there are; nothing that is under seal is a fact to rules. */
@AppComponent
class GateTrialQueryHandler {

    private static final int MOST = 100;

    private final TenantReads reads;
    private final ViewPositions positions;
    private final InstantSource clock = InstantSource.system();

    GateTrialQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<GateTrialView> handle(TryGateRules query) {
        if (query.most() < 1 || query.most() > MOST) {
            throw new InvalidValueException("most", String.valueOf(query.most()), "1 to " + MOST);
        }
        var rules = RuleTerms.of(query.rules());
        if (!rules.problems().isEmpty()) {
            return CompletableFuture.completedFuture(new GateTrialView(problems(rules), List.of()));
        }
        return Answers.future(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> trials(reading, query, rules))));
    }

    private static List<GateProblemView> problems(GateRules rules) {
        return rules.problems().stream()
                .map(problem ->
                        new GateProblemView(problem.rule(), problem.part(), problem.position(), problem.message()))
                .toList();
    }

    private Mono<GateTrialView> trials(Reading reading, TryGateRules query, GateRules rules) {
        var now = clock.instant();
        return CaseFiles.latest(reading, query.tenant(), query.most())
                .flatMap(files -> CaseFiles.standings(reading, query.tenant(), files)
                        .map(findings -> new GateTrialView(
                                List.of(),
                                files.stream()
                                        .map(file -> trial(file, findings, rules, now))
                                        .toList())));
    }

    private static ReviewTrialView trial(
            CaseFile file, Map<String, Collection<FindingStanding>> findings, GateRules rules, Instant now) {
        var reading = GateReading.of(file, findings.getOrDefault(file.name(), List.of()), now);
        return new ReviewTrialView(
                file.name(),
                file.subject().key(),
                file.subject().title(),
                file.dossier().course().phase(),
                reading.by(rules),
                reading.own());
    }
}
