package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.EntryId;
import org.witan.messages.review.AnswerChecklistItem;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistVerdict;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.RoundSheetView;
import org.witan.messages.review.TakePosition;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** What a member writes under seal on the own seat: position, checklist, and filing it all. Nobody else finds anything. */
public final class RoundSheetEndpoint {

    private final Calls calls;
    private final Supplier<UUID> ids;

    RoundSheetEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.SHEET, this::find)
                .PUT(Paths.SHEET + "/position", this::takePosition)
                .PUT(Paths.SHEET + "/nothing-to-add", this::declareNothingToAdd)
                .PUT(Paths.SHEET + "/answers/{item}", this::answerItem)
                .POST(Paths.SHEET + "/filing", this::file)
                .build();
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(
                                new FindRoundSheet(call.review(), call.seat(), call.number("round"), call.position()),
                                RoundSheetView.class)
                        .flatMap(sheet -> Answers.ok(sheet, sheet.version())));
    }

    Mono<ServerResponse> takePosition(ServerRequest request) {
        return calls.write(
                request,
                PositionBody.class,
                (call, body) -> call.send(new TakePosition(
                                call.review(),
                                call.seat(),
                                call.number("round"),
                                entry(),
                                body.toPosition(),
                                SaltSource.draw(ids)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> declareNothingToAdd(ServerRequest request) {
        return calls.write(
                request,
                NothingBody.class,
                (call, body) -> call.send(new DeclareNothingToAdd(
                                call.review(),
                                call.seat(),
                                call.number("round"),
                                entry(),
                                new NothingToAdd(body.remark()),
                                SaltSource.draw(ids)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> answerItem(ServerRequest request) {
        return calls.write(
                request,
                AnswerBody.class,
                (call, body) -> call.send(new AnswerChecklistItem(
                                call.review(),
                                call.seat(),
                                call.number("round"),
                                entry(),
                                new ChecklistAnswer(
                                        call.id("item", ChecklistItemId::new),
                                        Fields.made("verdict", body.verdict(), ChecklistVerdict::ofLabel),
                                        body.note()),
                                SaltSource.draw(ids)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> file(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new FileSheet(call.review(), call.seat(), call.number("round")))
                        .flatMap(Answers::done));
    }

    // Where the sheet has such an entry already, that one is changed, and this id goes unused.
    private EntryId entry() {
        return new EntryId(ids.get().toString());
    }

    private record NothingBody(@Nullable String remark) {}

    private record AnswerBody(
            @Nullable String verdict, @Nullable String note) {}
}
