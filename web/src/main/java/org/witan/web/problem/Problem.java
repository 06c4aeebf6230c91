package org.witan.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** A problem document in the form of RFC 9457, with the members that Witan adds. Absent members are null or empty. */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "blame", "correlationId"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        Blame blame,
        String correlationId,
        @Nullable Boolean retryable,
        List<FieldProblem> errors,
        @JsonAnyGetter Map<String, Object> facts) {

    /** The facts that refusals may tell programs; each is a member of its own. */
    private static final Set<String> FACTS = Set.of(
            "state",
            "openMoves",
            "currentRevision",
            "phase",
            "round",
            "notFiled",
            "missing",
            "rules",
            "unmet",
            "problems",
            "recommendedTier",
            "waitingUntil");

    /** The problem of that code, without more. */
    public static Problem of(ErrorCode code, @Nullable String detail, String correlationId) {
        return of(code, detail, correlationId, List.of(), Map.of());
    }

    static Problem of(
            ErrorCode code,
            @Nullable String detail,
            String correlationId,
            List<FieldProblem> errors,
            Map<String, Object> facts) {
        return new Problem(
                "urn:witan:problem:" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                code.title(),
                code.status(),
                detail,
                code.name(),
                code.blame(),
                correlationId,
                code.blame() == Blame.DEPENDENCY || "CONCURRENT_CHANGE".equals(code.name()) ? Boolean.TRUE : null,
                errors,
                told(facts));
    }

    private static Map<String, Object> told(Map<String, Object> facts) {
        var told = new TreeMap<>(facts);
        told.keySet().retainAll(FACTS);
        return told;
    }
}
