package org.witan.queryside.attention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.TenantId;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.PanelLoadView;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.Seat;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/**
 * Answers how much experts have to do and how fast it goes.
 *
 * <p>Who has filed in a round that is still sealed counts for the chair of that review alone: to other chairs such a seat
 * waits, as before.
 */
@AppComponent
class PanelLoadQueryHandler {

    private static final Duration REACH = Duration.ofDays(90);

    private final TenantReads reads;
    private final ViewPositions positions;
    private final InstantSource clock = InstantSource.system();

    PanelLoadQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<List<PanelLoadView>> handle(ListPanelLoad query, MetaData metadata) {
        var now = clock.instant();
        return Answers.future(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(), Asker.of(metadata).member(), reading -> load(reading, query.tenant(), now))));
    }

    private static Mono<List<PanelLoadView>> load(Reading reading, TenantId tenant, Instant now) {
        return CaseFiles.live(reading, tenant)
                .flatMap(files -> CaseFiles.standings(reading, tenant, FindingsNeeded.bySeats(files))
                        .flatMap(findings -> CaseFiles.filings(reading, tenant, files)
                                .flatMap(filings -> CaseFiles.filedSince(reading, tenant, now.minus(REACH))
                                        .map(filed -> experts(turns(files, findings, filings, now), filed)))))
                .flatMap(experts -> People.find(reading, experts.keySet())
                        .map(people -> experts.entrySet().stream()
                                .map(expert -> expert.getValue().view(people.person(expert.getKey())))
                                .sorted(Comparator.comparing(
                                        load -> load.member().name()))
                                .toList()));
    }

    private static List<Turn> turns(
            List<CaseFile> files,
            Map<String, Collection<FindingStanding>> findings,
            List<Filing> filings,
            Instant now) {
        return files.stream()
                .filter(file -> file.dossier().course().phase().isOpen())
                .map(file -> new Turn(file, findings.getOrDefault(file.name(), List.of()), filings, Map.of(), now))
                .toList();
    }

    private static Map<String, ExpertLoad> experts(List<Turn> turns, List<Filing> filed) {
        var experts = new TreeMap<String, ExpertLoad>();
        for (var turn : turns) {
            turn.file().dossier().panel().seats().stream()
                    .filter(Seat::isHeld)
                    .forEach(seat -> of(experts, seat.member().value()).sits(seat));
            turn.file().dossier().panel().seats().stream()
                    .filter(Seat::isHeld)
                    .map(seat -> seat.member().value())
                    .distinct()
                    .forEach(member -> of(experts, member).owes(SeatTurns.of(turn, member)));
        }
        filed.forEach(filing -> of(experts, filing.member()).filed(filing));
        return experts;
    }

    private static ExpertLoad of(Map<String, ExpertLoad> experts, String member) {
        return experts.computeIfAbsent(
                member, key -> new ExpertLoad(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
