package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.web.feed.FeedServer.ACME;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.witan.messages.audit.AuditObject;
import tools.jackson.databind.json.JsonMapper;

class FeedSlowReaderTest {

    private static final int ENTRIES = 20_000;
    private static final int PENDING_BYTES = 256 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void cutsOffWhoeverTakesNothingAndTellsWhereToResume() throws Exception {
        try (var server = FeedServer.start(Map.of("stall-limit", "400ms", "close-grace", "30s"));
                var slow = new RawSocket(server.port())) {
            write(server);
            slow.send("{\"type\":\"hello\",\"token\":\"ann\",\"after\":0}");
            assertThat(server.source.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
            var delivered = server.source.delivered.get();
            var pending = pending(server);
            assertThat(delivered).isLessThan(ENTRIES);
            assertThat(pending).isLessThan(PENDING_BYTES);

            var position = 0L;
            var read = 0L;
            var frame = slow.next();
            while (!frame.isClose()) {
                var json = JSON.readTree(frame.text());
                if (json.path("type").stringValue().equals("event")) {
                    assertThat(json.path("number").longValue()).isEqualTo(++read);
                    position = json.path("position").longValue();
                }
                frame = slow.next();
            }
            System.out.printf(
                    "Slow reader: %d of %d entries taken from the log, %d bytes in the server's buffer, %d frames read%n",
                    delivered, ENTRIES, pending, read);
            assertThat(frame.closeReason()).isEqualTo("4408 FEED_TOO_SLOW resume-after=" + position);
            assertThat(delivered - read).isLessThanOrEqualTo(Outbox.WINDOW);
        }
    }

    @Test
    void cutsWhoeverDoesNotEvenTakeTheCloseFrame() throws Exception {
        try (var server = FeedServer.start(Map.of("stall-limit", "200ms", "close-grace", "200ms"));
                var dead = new RawSocket(server.port())) {
            write(server);
            dead.send("{\"type\":\"hello\",\"token\":\"ann\",\"after\":0}");
            assertThat(server.gone.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertThat(server.connections().admit(FeedServer.ANN)).isTrue();
        }
    }

    @Test
    void keepsWhoeverReadsSlowlyAndSteadily() throws Exception {
        try (var server = FeedServer.start(Map.of("stall-limit", "2s"));
                var steady = new RawSocket(server.port())) {
            for (var i = 0; i < 2_000; i++) {
                append(server);
            }
            steady.send("{\"type\":\"hello\",\"token\":\"ann\",\"after\":0}");
            var numbers = 0L;
            while (numbers < 2_000) {
                var json = JSON.readTree(steady.next().text());
                if (json.path("type").stringValue().equals("event")) {
                    assertThat(json.path("number").longValue()).isEqualTo(++numbers);
                }
            }
            assertThat(server.source.cancelled.getCount()).isEqualTo(1);
        }
    }

    @Test
    void keepsNoAnswersForWhoeverPingsAndTakesNothing() throws Exception {
        try (var server = FeedServer.start(Map.of("close-grace", "30s"));
                var dead = new RawSocket(server.port())) {
            var most = 0L;
            try {
                for (var i = 0; i < 100_000; i++) {
                    dead.ping(new byte[100]);
                    most = Math.max(most, pending(server));
                }
            } catch (IOException _) {
                // It was cut off, which is as good.
            }
            assertThat(most).isLessThan(PENDING_BYTES);
        }
    }

    private static void write(FeedServer server) {
        for (var i = 0; i < ENTRIES; i++) {
            append(server);
        }
    }

    private static void append(FeedServer server) {
        server.source.append(
                ACME, "comment-added", new AuditObject("proposal", "PAY-12" + "0".repeat(400)), Instant.EPOCH);
    }

    private static long pending(FeedServer server) throws IOException {
        var buffer = server.channels.getFirst().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }
}
