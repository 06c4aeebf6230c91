package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.BadAuditEntry;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.ProposalView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.TenantCall;
import org.witan.web.request.Times;
import reactor.core.publisher.Mono;

/** The audit trail. */
public final class AuditEndpoint {

    private static final String AUDIT = Paths.TENANT + "/audit";
    private static final Set<String> FILTERS = Set.of("object", "actor", "type", "from", "to", "limit", "cursor");

    private final Calls calls;

    AuditEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(AUDIT, this::list)
                .GET(AUDIT + "/verification", this::verify)
                .GET(AUDIT + "/export", this::export)
                .GET(Paths.PROPOSAL + "/history", this::history)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                FILTERS,
                call -> call.page(listQuery(call), AuditEntryView.class).flatMap(Answers::page));
    }

    private static ListAuditEntries listQuery(TenantCall call) {
        var given = call.parameters();
        return new ListAuditEntries(
                call.tenant(),
                given.text("object"),
                given.value("actor", MemberId::new),
                given.text("type"),
                given.value("from", Times::instant),
                given.value("to", Times::instant),
                given.page(),
                call.position());
    }

    Mono<ServerResponse> history(ServerRequest request) {
        return calls.read(request, Set.of("limit", "cursor"), call -> {
            var proposal = call.proposal();
            var query = new ListProposalHistory(proposal, call.parameters().page(), call.position());
            return call.find(new FindProposal(proposal, call.position()), ProposalView.class)
                    .then(call.page(query, AuditEntryView.class))
                    .flatMap(Answers::page);
        });
    }

    Mono<ServerResponse> verify(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.ask(new VerifyAuditTrail(call.tenant()), AuditVerification.class)
                        .flatMap(found -> Answers.ok(VerificationAnswer.of(found))));
    }

    Mono<ServerResponse> export(ServerRequest request) {
        return calls.read(request, Set.of(), MediaType.APPLICATION_NDJSON, call -> {
            var lines = call.stream(new ExportAuditTrail(call.tenant()), String.class)
                    .<DataBuffer>map(line -> DefaultDataBufferFactory.sharedInstance.wrap(
                            (line.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
            return ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_NDJSON)
                    .header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"audit-" + call.tenant() + ".ndjson\"")
                    .body(BodyInserters.fromDataBuffers(lines));
        });
    }

    private record VerificationAnswer(
            boolean valid,
            long entries,
            Head head,
            @Nullable BadAuditEntry firstBad) {

        static VerificationAnswer of(AuditVerification found) {
            return new VerificationAnswer(
                    found.valid(), found.entries(), new Head(found.headNumber(), found.head()), found.firstBad());
        }
    }

    private record Head(long number, String hash) {}
}
