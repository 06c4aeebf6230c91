package org.witan.queryside.attention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Perspective;
import org.witan.messages.TenantId;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.PanelWorkView;
import org.witan.queryside.attention.Turn.Waiting;
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
 * Answers how much there is to do on panels and how fast it goes, by expert and by perspective.
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
    CompletableFuture<PanelWorkView> handle(ListPanelLoad query, MetaData metadata) {
        var now = clock.instant();
        return Answers.future(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(), Asker.of(metadata).member(), reading -> load(reading, query.tenant(), now))));
    }

    private static Mono<PanelWorkView> load(Reading reading, TenantId tenant, Instant now) {
        return CaseFiles.live(reading, tenant)
                .flatMap(files -> CaseFiles.standings(reading, tenant, FindingsNeeded.bySeats(files))
                        .flatMap(findings -> CaseFiles.filings(reading, tenant, files)
                                .flatMap(filings -> CaseFiles.filedSince(reading, tenant, now.minus(REACH))
                                        .flatMap(
                                                filed -> view(reading, turns(files, findings, filings, now), filed)))));
    }

    private static Mono<PanelWorkView> view(Reading reading, List<Turn> turns, List<Filing> filed) {
        var experts = loads(turns, filed, seat -> seat.member().value(), Filing::member);
        var perspectives = loads(turns, filed, seat -> seat.perspective().value(), Filing::perspective);
        return People.find(reading, experts.keySet())
                .map(people -> new PanelWorkView(
                        experts.entrySet().stream()
                                .map(expert -> expert.getValue().view(people.person(expert.getKey())))
                                .sorted(Comparator.comparing(
                                        load -> load.member().name()))
                                .toList(),
                        perspectives.entrySet().stream()
                                .map(each -> each.getValue().view(new Perspective(each.getKey())))
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

    private static Map<String, SeatLoad> loads(
            List<Turn> turns, List<Filing> filed, Function<Seat, String> ofSeat, Function<Filing, String> ofFiling) {
        var loads = new TreeMap<String, SeatLoad>();
        for (var turn : turns) {
            var held = turn.file().dossier().panel().seats().stream()
                    .filter(Seat::isHeld)
                    .collect(Collectors.groupingBy(ofSeat));
            held.forEach((key, seats) -> {
                var load = of(loads, key);
                seats.forEach(load::sits);
                load.owes(waiting(turn, seats));
            });
        }
        filed.forEach(filing -> of(loads, ofFiling.apply(filing)).filed(filing));
        return loads;
    }

    private static List<Waiting> waiting(Turn turn, List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> SeatTurns.of(turn, seat.member().value()).stream()
                        .filter(waiting -> seat.key().equals(waiting.seat())))
                .toList();
    }

    private static SeatLoad of(Map<String, SeatLoad> loads, String key) {
        return loads.computeIfAbsent(key, each -> new SeatLoad());
    }
}
