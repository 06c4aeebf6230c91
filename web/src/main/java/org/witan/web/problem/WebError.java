package org.witan.web.problem;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Codes of what goes wrong before a message is made of a request, and of what nobody foresaw. */
public enum WebError implements ErrorCode {
    /** No access token came with the request. */
    TOKEN_MISSING(Blame.USER, 401, "This takes an access token."),
    /** The access token is malformed, forged, for another audience, or has ended. */
    TOKEN_INVALID(Blame.USER, 401, "The access token is not valid."),
    /** The body is not one JSON document. */
    MALFORMED_JSON(Blame.USER, 400, "The body is not valid JSON."),
    /** The body or the query is not text in UTF-8. */
    MALFORMED_TEXT(Blame.USER, 400, "The request is not valid UTF-8."),
    /** The body nests deeper, or has longer names, numbers or strings, than any valid one. */
    JSON_TOO_COMPLEX(Blame.USER, 400, "The body exceeds a limit on JSON."),
    /** The body has a field that the operation does not know. */
    UNKNOWN_FIELD(Blame.USER, 400, "There is no such field."),
    /** The body, or a field that must be there, is missing. */
    MISSING_VALUE(Blame.USER, 400, "A value is missing."),
    /** A field holds another type of value than it takes. */
    WRONG_TYPE(Blame.USER, 400, "A value has the wrong type."),
    /** The query has a parameter that the operation does not know. */
    UNKNOWN_PARAMETER(Blame.USER, 400, "There is no such query parameter."),
    /** A query parameter has no valid value, or more values than it takes. */
    INVALID_PARAMETER(Blame.USER, 400, "A query parameter is not valid."),
    /** A request header has no valid value. */
    INVALID_HEADER(Blame.USER, 400, "A request header is not valid."),
    /** The request is no HTTP that can be understood. */
    MALFORMED_REQUEST(Blame.USER, 400, "The request cannot be understood."),
    /** Nothing is served under the path. */
    ROUTE_UNKNOWN(Blame.USER, 404, "Nothing is served here."),
    /** The path is served, with other methods; the {@code Allow} header names them. */
    METHOD_NOT_ALLOWED(Blame.USER, 405, "The method is not allowed here."),
    /** The answer exists in none of the media types that the request accepts. */
    NOT_ACCEPTABLE(Blame.USER, 406, "No acceptable representation."),
    /** The body is longer than the operation takes. */
    BODY_TOO_LARGE(Blame.USER, 413, "The body is too large."),
    /** The path and query are longer than any valid one. */
    URI_TOO_LONG(Blame.USER, 414, "The address is too long."),
    /** The body's media type is not the one that the operation takes. */
    UNSUPPORTED_MEDIA_TYPE(Blame.USER, 415, "The media type is not supported."),
    /** The request headers are larger than the server takes. */
    HEADERS_TOO_LARGE(Blame.USER, 431, "The request headers are too large."),
    /** A feed message is malformed, too large, out of turn or of an unknown type. */
    FEED_MESSAGE_INVALID(Blame.USER, 400, "The feed message is not valid."),
    /** More feed messages arrived in a short time than one client needs. */
    FEED_RATE_EXCEEDED(Blame.USER, 429, "Too many feed messages."),
    /** The reader fell behind; it resumes after the last position that it got. */
    FEED_TOO_SLOW(Blame.USER, 408, "The reader is too slow."),
    /** The server is stopping; another one continues. */
    SERVER_STOPPING(Blame.DEPENDENCY, 503, "The server is stopping."),
    /** Something that nobody foresaw; the correlation id finds it in the server's log. */
    INTERNAL_ERROR(Blame.INTERNAL, 500, "Something went wrong on our side.");

    private final Blame blame;
    private final int status;
    private final String title;

    WebError(Blame blame, int status, String title) {
        this.blame = blame;
        this.status = status;
        this.title = title;
    }

    @Override
    public Blame blame() {
        return blame;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
