package org.witan.standalone;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One person's conversation with Witan's API. Renews the token in time, and repeats a request that failed for a reason
 * that passes: no connection, no token to be had for now, a server that is overloaded or starting, a problem marked as
 * retryable. Every write therefore needs an idempotency key. Safe for use by many threads.
 */
public final class ApiSession {

    private static final Duration TOKEN_AGE = Duration.ofSeconds(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final JsonHttp http = new JsonHttp();
    private final URI base;
    private final Supplier<String> tokens;
    private final Duration patience;
    private @Nullable String token;
    private long tokenTime;

    /**
     * @param application the application's address
     * @param tokens      gives a fresh access token at each call
     * @param patience    how long one request is repeated
     */
    public ApiSession(URI application, Supplier<String> tokens, Duration patience) {
        this.base = URI.create(application + "/api/v1");
        this.tokens = tokens;
        this.patience = patience;
    }

    /**
     * Reads.
     *
     * @throws LaunchException when the application does not answer for longer than the patience lasts
     */
    public JsonHttp.Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /**
     * Reads what is at least as new as a write.
     *
     * @param position as the write was answered
     * @throws LaunchException when the application does not answer for longer than the patience lasts
     */
    public JsonHttp.Answer get(String path, long position) {
        return send("GET", path, null, Map.of("Witan-Position", Long.toString(position)));
    }

    /**
     * Writes, once, however often the request has to be sent.
     *
     * @param body what to send as JSON, or null for nothing
     * @throws LaunchException when the application does not answer for longer than the patience lasts
     */
    public JsonHttp.Answer post(String path, @Nullable Object body, String idempotencyKey) {
        return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** Writes with {@code PUT}, otherwise as {@link #post} does. */
    public JsonHttp.Answer put(String path, Object body, String idempotencyKey) {
        return send("PUT", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** Writes as {@link #post} does, and lets the audit trail say that it was an import. */
    JsonHttp.Answer postImport(String path, Object body, String idempotencyKey) {
        return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey, "User-Agent", "witan-import"));
    }

    /** Forgets the token, so that the next request brings a new one with what has changed since. */
    public synchronized void renew() {
        token = null;
    }

    private JsonHttp.Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var deadline = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            var last = attempt(method, path, body, headers);
            if (last.answer() != null && !passes(last.answer())) {
                return last.answer();
            }
            if (System.nanoTime() + pause.toNanos() > deadline) {
                if (last.answer() != null) {
                    return last.answer();
                }
                throw new LaunchException("Witan does not answer at " + base + " (" + last.problem() + ")");
            }
            if (last.answer() != null && last.answer().status() == 401) {
                renew();
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private Attempt attempt(String method, String path, @Nullable Object body, Map<String, String> headers) {
        try {
            return new Attempt(http.send(method, URI.create(base + path), currentToken(), body, headers), "");
        } catch (IOException | AwayException e) {
            return new Attempt(null, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", e);
        }
    }

    private synchronized String currentToken() {
        var age = System.nanoTime() - tokenTime;
        if (token == null || age > TOKEN_AGE.toNanos()) {
            token = tokens.get();
            tokenTime = System.nanoTime();
        }
        return token;
    }

    private static boolean passes(JsonHttp.Answer answer) {
        return switch (answer.status()) {
            case 401, 429, 502, 503, 504 -> true;
            default -> answer.body().path("retryable").asBoolean(false);
        };
    }

    private record Attempt(JsonHttp.@Nullable Answer answer, String problem) {}
}
