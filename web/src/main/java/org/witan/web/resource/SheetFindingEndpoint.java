package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.FindingId;
import org.witan.messages.review.ChangeFinding;
import org.witan.messages.review.DropFinding;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.Scenario;
import org.witan.messages.review.Severity;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** The findings on the own sheet. */
public final class SheetFindingEndpoint {

    private static final String FINDINGS = Paths.SHEET + "/findings";

    private final Calls calls;
    private final Supplier<UUID> ids;

    SheetFindingEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(FINDINGS, this::file)
                .PUT(FINDINGS + "/{finding}", this::change)
                .DELETE(FINDINGS + "/{finding}", this::drop)
                .build();
    }

    Mono<ServerResponse> file(ServerRequest request) {
        return calls.write(request, FindingBody.class, (call, body) -> {
            var id = new FindingId(call.ids(ids).get().toString());
            var round = call.number("round");
            var location = call.base() + "/reviews/" + call.review().name() + "/seats/" + call.seat() + "/rounds/"
                    + round + "/sheet/findings/" + id;
            return call.send(new FileFinding(
                            call.review(), call.seat(), round, body.toFinding(id), SaltSource.draw(ids)))
                    .flatMap(receipt -> Answers.created(location, receipt, Map.of("finding", id)));
        });
    }

    Mono<ServerResponse> change(ServerRequest request) {
        return calls.write(
                request,
                FindingBody.class,
                (call, body) -> call.send(new ChangeFinding(
                                call.review(),
                                call.seat(),
                                call.number("round"),
                                body.toFinding(call.finding()),
                                SaltSource.draw(ids)))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> drop(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new DropFinding(
                                call.review(), call.seat(), call.number("round"), call.finding(), SaltSource.draw(ids)))
                        .flatMap(Answers::done));
    }

    private record FindingBody(
            @Nullable String kind,
            @Nullable String severity,
            @Nullable String statement,
            @Nullable QuoteBody anchor,
            @Nullable String section,
            @Nullable ScenarioBody scenario,
            @Nullable String checklistItem) {

        Finding toFinding(FindingId id) {
            return new Finding(
                    id,
                    Fields.made("kind", kind, FindingKind::ofLabel),
                    Fields.made("severity", severity, Severity::ofLabel),
                    Fields.text("statement", statement),
                    QuoteBody.toQuote(anchor, "anchor."),
                    section,
                    scenario == null ? null : scenario.toScenario(),
                    Fields.optional("checklistItem", checklistItem, ChecklistItemId::new));
        }
    }

    private record ScenarioBody(
            @Nullable String source,
            @Nullable String stimulus,
            @Nullable String response,
            @Nullable String measure) {

        Scenario toScenario() {
            return new Scenario(
                    Fields.text("scenario.source", source),
                    Fields.text("scenario.stimulus", stimulus),
                    Fields.text("scenario.response", response),
                    Fields.text("scenario.measure", measure));
        }
    }
}
