package org.witan.web.problem;

import java.util.List;
import java.util.Map;
import org.witan.messages.ErrorCode;

/** A request that no message can be made of; nothing was done. */
public final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, String> headers;

    /** A request that is wrong as a whole; the detail quotes the offence and what was expected. */
    public BadRequestException(ErrorCode code, String detail) {
        this(code, detail, List.of(), Map.of());
    }

    /** A request that is wrong in one field. */
    public BadRequestException(ErrorCode code, String field, String message, String expected) {
        this(
                code,
                field + ": " + message + "; expected " + expected,
                List.of(new FieldProblem(field, message, expected)),
                Map.of());
    }

    /** A request that is wrong as a whole, where the answer carries headers that help. */
    public BadRequestException(ErrorCode code, String detail, Map<String, String> headers) {
        this(code, detail, List.of(), headers);
    }

    private BadRequestException(ErrorCode code, String detail, List<FieldProblem> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = errors;
        this.headers = headers;
    }

    /** The stable code. */
    public ErrorCode code() {
        return code;
    }

    /** What is wrong field by field; empty where the request is wrong as a whole. */
    public List<FieldProblem> errors() {
        return errors;
    }

    /** Headers for the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
