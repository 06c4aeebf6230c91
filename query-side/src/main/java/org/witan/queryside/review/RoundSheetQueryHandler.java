package org.witan.queryside.review;

import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.RoundSheetView;
import org.witan.messages.review.SealedContent;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewJson;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers members what they wrote under seal, and to nobody what another wrote. */
@AppComponent
class RoundSheetQueryHandler {

    private static final String SHEET = "SELECT version, filed_at FROM review_sheet WHERE tenant = ? AND review = ?"
            + " AND seat = ? AND round = ? AND member = ?";
    private static final String ENTRIES = "SELECT content::text AS content FROM review_sheet_entry WHERE tenant = ?"
            + " AND review = ? AND seat = ? AND round = ? AND member = ? ORDER BY position";

    private final TenantReads reads;
    private final ViewPositions positions;

    RoundSheetQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<RoundSheetView>> handle(FindRoundSheet query, MetaData metadata) {
        var member = Asker.of(metadata).member();
        return Answers.optional(positions
                .await(CaseFiles.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(),
                        member,
                        reading -> CaseFiles.find(reading, query.review())
                                .filter(file -> isTheirs(file, query, member))
                                .flatMap(file -> sheet(reading, file, query, member)))));
    }

    private static boolean isTheirs(CaseFile file, FindRoundSheet query, String member) {
        return query.round() >= 1
                && query.round() <= file.dossier().course().rounds().size()
                && file.dossier().panel().everHeld(query.seat(), member);
    }

    private static Mono<RoundSheetView> sheet(Reading reading, CaseFile file, FindRoundSheet query, String member) {
        return reading.one(
                        of(SHEET, query, member),
                        row -> new SheetRow(longNumber(row, "version"), optionalInstant(row, "filed_at")))
                .defaultIfEmpty(SheetRow.BLANK)
                .flatMap(sheet -> reading.all(
                                of(ENTRIES, query, member),
                                row -> ViewJson.read(text(row, "content"), SealedContent.class))
                        .collectList()
                        .map(entries -> view(file, query, member, sheet, entries)));
    }

    private static Sql of(String select, FindRoundSheet query, String member) {
        return Sql.of(
                select,
                query.tenant().value(),
                query.review().name(),
                query.seat().value(),
                query.round(),
                member);
    }

    private static RoundSheetView view(
            CaseFile file, FindRoundSheet query, String member, SheetRow sheet, List<SealedContent> entries) {
        var course = file.dossier().course();
        var seat = file.dossier().panel().seat(query.seat());
        var open = course.isSealed()
                && course.rounds().size() == query.round()
                && seat.isTaken()
                && seat.member().value().equals(member);
        var position = first(entries, SealedContent::position);
        var nothing = first(entries, SealedContent::nothingToAdd);
        return new RoundSheetView(
                file.name(),
                query.seat(),
                seat.perspective(),
                query.round(),
                sheet.version(),
                course.rounds().get(query.round() - 1).revision(),
                open,
                sheet.filedAt(),
                entries.stream()
                        .map(SealedContent::finding)
                        .filter(Objects::nonNull)
                        .toList(),
                position,
                nothing,
                Checklists.answered(
                        file.charter().checklist(seat.perspective()),
                        entries.stream()
                                .map(SealedContent::checklistAnswer)
                                .filter(Objects::nonNull)
                                .toList()),
                position == null && nothing == null
                        ? List.of("Take a position, or say that there is nothing to add.")
                        : List.of());
    }

    private static <T> @Nullable T first(List<SealedContent> entries, Function<SealedContent, @Nullable T> part) {
        return entries.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
