package org.witan.queryside.attention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Page;
import org.witan.messages.TenantId;
import org.witan.messages.review.AttentionView;
import org.witan.messages.review.ListAttention;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what waits for the asker, and for nobody else. */
@AppComponent
class AttentionQueryHandler {

    private static final String LIST = "attention";
    private static final Comparator<AttentionView> OLDEST_FIRST =
            Comparator.comparing(AttentionView::since).thenComparing(AttentionQueryHandler::identity);

    private final TenantReads reads;
    private final ViewPositions positions;
    private final InstantSource clock = InstantSource.system();

    AttentionQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Page<AttentionView>> handle(ListAttention query, MetaData metadata) {
        var asker = Asker.of(metadata);
        var now = clock.instant();
        var after = Cursors.read(query.page(), LIST, 2);
        return Answers.future(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), asker.member(), reading -> all(reading, query.tenant(), asker, now)))
                .map(all -> all.stream()
                        .sorted(OLDEST_FIRST)
                        .filter(entry -> after == null || isBehind(entry, after.instant(0), after.text(1)))
                        .limit(query.page().limit() + 1L)
                        .toList())
                .map(entries -> Cursors.page(
                        query.page(), entries, last -> Cursors.write(LIST, last.since(), identity(last)))));
    }

    private static boolean isBehind(AttentionView entry, Instant since, String identity) {
        var order = entry.since().compareTo(since);
        return order > 0 || (order == 0 && identity(entry).compareTo(identity) > 0);
    }

    private static String identity(AttentionView entry) {
        return String.join(
                " ",
                entry.proposal(),
                entry.reason().label(),
                Objects.toString(entry.review(), ""),
                Objects.toString(entry.seat(), ""),
                Objects.toString(entry.item(), ""));
    }

    private static Mono<List<AttentionView>> all(Reading reading, TenantId tenant, Asker asker, Instant now) {
        return CaseFiles.liveOf(reading, tenant, asker.member())
                .flatMap(files -> CaseFiles.standings(reading, tenant, FindingsNeeded.by(files, asker.member()))
                        .flatMap(findings -> CaseFiles.filings(reading, tenant, files)
                                .flatMap(filings -> CaseFiles.formerMembers(
                                                reading, tenant, chairedBy(files, asker.member()))
                                        .map(former -> turns(files, findings, filings, former, now)))))
                .map(turns -> waiting(turns, asker))
                .flatMap(inReviews -> ProposalTurns.of(reading, tenant, asker, now)
                        .map(outside -> {
                            var all = new ArrayList<>(inReviews);
                            all.addAll(outside);
                            return all;
                        }));
    }

    private static List<CaseFile> chairedBy(List<CaseFile> files, String member) {
        return files.stream()
                .filter(file -> file.dossier().course().chair().value().equals(member))
                .toList();
    }

    private static List<Turn> turns(
            List<CaseFile> files,
            Map<String, Collection<FindingStanding>> findings,
            List<Filing> filings,
            Map<String, Instant> former,
            Instant now) {
        return files.stream()
                .map(file -> new Turn(file, findings.getOrDefault(file.name(), List.of()), filings, former, now))
                .toList();
    }

    private static List<AttentionView> waiting(List<Turn> turns, Asker asker) {
        return turns.stream()
                .flatMap(turn -> waiting(turn, asker.member()).stream().map(waiting -> view(turn.file(), waiting)))
                .toList();
    }

    private static List<Waiting> waiting(Turn turn, String member) {
        var waiting = new ArrayList<>(SeatTurns.of(turn, member));
        if (turn.file().dossier().course().chair().value().equals(member)) {
            waiting.addAll(ChairTurns.of(turn));
        }
        if (turn.file().subject().authors().contains(member)) {
            waiting.addAll(AuthorTurns.of(turn));
        }
        waiting.addAll(ConditionTurns.of(turn, member));
        return waiting;
    }

    private static AttentionView view(CaseFile file, Waiting waiting) {
        return new AttentionView(
                waiting.reason(),
                waiting.since(),
                waiting.due(),
                waiting.remindedAt(),
                file.subject().key(),
                file.subject().title(),
                file.name(),
                waiting.seat(),
                waiting.item());
    }
}
