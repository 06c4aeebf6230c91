package org.witan.web.problem;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents. */
public final class ProblemWriter {

    private final JsonMapper json;

    /** Makes a writer that uses that mapper. */
    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the problem as the whole answer. */
    public Mono<Void> write(ServerHttpResponse response, Problem problem) {
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        var bytes = bytes(problem);
        headers.setContentLength(bytes.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    /** The problem as JSON in UTF-8. */
    public byte[] bytes(Problem problem) {
        return json.writeValueAsBytes(problem);
    }
}
