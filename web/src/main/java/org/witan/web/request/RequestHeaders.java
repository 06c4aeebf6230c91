package org.witan.web.request;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.CorrelationFilter;
import org.witan.web.problem.WebError;

/** The headers that operations read, checked. */
final class RequestHeaders {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    // What nobody has written on yet has the version -1.
    private static final Pattern ETAG = Pattern.compile("\"(-1|[0-9]{1,18})\"");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private RequestHeaders() {}

    static void check(ServerRequest request, MediaType answer) {
        var correlation = single(request, CorrelationFilter.HEADER);
        if (correlation != null && !CorrelationFilter.isValid(correlation)) {
            throw invalid(CorrelationFilter.HEADER, "1 to 64 letters, digits, dots, hyphens and underscores");
        }
        requireAcceptable(request, answer);
    }

    static @Nullable String idempotencyKey(ServerRequest request) {
        var key = single(request, "Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw invalid("Idempotency-Key", "1 to 100 visible ASCII characters");
        }
        return key;
    }

    static @Nullable Long expectedVersion(ServerRequest request) {
        var tag = single(request, "If-Match");
        if (tag == null) {
            return null;
        }
        var matcher = ETAG.matcher(tag);
        if (!matcher.matches()) {
            throw invalid("If-Match", "one ETag as a read gave it, for instance \"4\" in double quotes");
        }
        return Long.valueOf(matcher.group(1));
    }

    static long position(ServerRequest request) {
        var position = single(request, "Witan-Position");
        if (position == null) {
            return 0;
        }
        if (!POSITION.matcher(position).matches()) {
            throw invalid("Witan-Position", "a position as a write gave it: a whole number of at most 18 digits");
        }
        return Long.parseLong(position);
    }

    static String client(ServerRequest request) {
        var agent = request.headers().firstHeader("User-Agent");
        if (agent != null && agent.startsWith("witan-import")) {
            return "import";
        }
        return request.headers().header("Sec-Fetch-Mode").isEmpty() ? "api" : "browser";
    }

    private static void requireAcceptable(ServerRequest request, MediaType answer) {
        List<MediaType> accepted;
        try {
            accepted = request.headers().accept();
        } catch (InvalidMediaTypeException e) {
            throw invalid("Accept", "a list of media types");
        }
        if (!accepted.isEmpty() && accepted.stream().noneMatch(type -> type.isCompatibleWith(answer))) {
            throw new BadRequestException(WebError.NOT_ACCEPTABLE, "The answer is " + answer + ".");
        }
    }

    private static @Nullable String single(ServerRequest request, String name) {
        var values = request.headers().header(name);
        if (values.size() > 1) {
            throw invalid(name, "one value");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static BadRequestException invalid(String name, String expected) {
        return new BadRequestException(WebError.INVALID_HEADER, name, "is not valid", expected);
    }
}
