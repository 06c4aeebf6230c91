package org.witan.queryside.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.Page;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what is asked of reviews, each asker as much as the asker may see. */
@AppComponent
class ReviewQueryHandler {

    private final TenantReads reads;
    private final ViewPositions positions;
    private final InstantSource clock = InstantSource.system();

    ReviewQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<ReviewDossierView>> handle(FindReview query, MetaData metadata) {
        var asker = Asker.of(metadata);
        return Answers.optional(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(),
                        asker.member(),
                        reading -> CaseFiles.find(reading, query.review())
                                .flatMap(file -> dossier(reading, file, asker)))));
    }

    @QueryHandler
    CompletableFuture<Page<ReviewSummaryView>> handle(ListReviews query) {
        var sql = ReviewListing.page(query);
        return Answers.future(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> summaries(reading, sql)))
                .map(summaries -> Cursors.page(query.page(), summaries, ReviewListing::cursor)));
    }

    private static Mono<List<ReviewSummaryView>> summaries(Reading reading, Sql sql) {
        return reading.all(sql, ReviewListing.Line::of)
                .collectList()
                .flatMap(lines -> People.find(
                                reading,
                                lines.stream().map(ReviewListing.Line::chair).toList())
                        .map(people ->
                                lines.stream().map(line -> line.named(people)).toList()));
    }

    private Mono<ReviewDossierView> dossier(Reading reading, CaseFile file, Asker asker) {
        var review = file.dossier().review();
        // One connection takes one statement after the other.
        return FindingRow.all(reading, review)
                .flatMap(findings -> CaseFiles.filings(reading, review)
                        .flatMap(filings -> People.find(reading, people(file, findings))
                                .map(people -> view(new RoomReading(file, findings, filings, people, asker)))));
    }

    private ReviewDossierView view(RoomReading room) {
        return DossierAnswer.of(room, now());
    }

    private Instant now() {
        return clock.instant();
    }

    private static List<String> people(CaseFile file, List<FindingRow> findings) {
        return Stream.of(
                        file.dossier().people(),
                        file.subject().authors().stream(),
                        findings.stream().flatMap(FindingRow::people))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }
}
