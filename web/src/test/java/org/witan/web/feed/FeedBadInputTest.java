package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedBadInputTest {

    private static FeedServer server;

    @BeforeAll
    static void start() {
        server = FeedServer.start(Map.of("sockets-per-member", 100));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "null",
                "[]",
                "\"hello\"",
                "{",
                "{}",
                "{\"type\":\"hello\",\"token\":\"ann\"} x",
                "{\"type\":\"hello\",\"token\":\"ann\"}{\"type\":\"hello\",\"token\":\"ann\"}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"token\":\"bob\"}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"since\":1}",
                "{\"type\":\"hello\",\"token\":7}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"after\":-1}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"after\":1.5}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"after\":\"1\"}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"after\":null}",
                "{\"type\":\"hello\",\"token\":\"ann\",\"after\":99999999999999999999}",
                "{\"type\":\"helo\",\"token\":\"ann\"}",
                "{\"type\":7,\"token\":\"ann\"}",
                "{\"type\":\"presence\",\"at\":null}",
                "{\"type\":\"renew\",\"token\":\"ann\"}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}",
            })
    void refusesAsTheFirstMessage(String text) {
        try (var client = server.connect()) {
            client.send(text);
            var problem = client.next("problem");
            assertThat(problem.path("code").stringValue()).isEqualTo("FEED_MESSAGE_INVALID");
            assertThat(problem.path("detail").stringValue()).contains("expected");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"hello\",\"token\":\"ann\"}",
                "{\"type\":\"presence\"}",
                "{\"type\":\"presence\",\"at\":\"acme/PAY-12\"}",
                "{\"type\":\"presence\",\"at\":\"PAY-0\"}",
                "{\"type\":\"presence\",\"at\":\"<b>\"}",
                "{\"type\":\"presence\",\"at\":\"PAY-12\",\"mode\":\"lurking\"}",
                "{\"type\":\"presence\",\"at\":\"PAY-12\",\"mode\":null}",
                "{\"type\":\"presence\",\"at\":\"PAY-12\",\"name\":\"Bob\"}",
                "{\"type\":\"event\"}",
            })
    void refusesAsALaterMessage(String text) {
        try (var client = server.open("ann")) {
            client.send(text);
            assertThat(client.next("problem").path("code").stringValue()).isEqualTo("FEED_MESSAGE_INVALID");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID resume-after=0");
        }
    }

    @Test
    void refusesBrokenUtf8() {
        try (var client = server.connect()) {
            client.sendBytes(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'});
            assertThat(client.next("problem").path("detail").stringValue()).contains("UTF-8");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID");
        }
    }

    @Test
    void refusesBinaryFrames() {
        try (var client = server.connect()) {
            client.sendBinary("{\"type\":\"hello\",\"token\":\"ann\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(client.next("problem").path("detail").stringValue()).contains("binary");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID");
        }
    }

    @Test
    void takesAMessageOfTheGreatestLength() {
        try (var client = server.connect()) {
            var hello = "{\"type\":\"hello\",\"token\":\"ann\"}";
            client.send(hello + " ".repeat(ClientMessageReader.LONGEST - hello.length()));
            client.next("welcome");
        }
    }

    @Test
    void refusesAMessageThatIsOneByteLonger() {
        try (var client = server.connect()) {
            var hello = "{\"type\":\"hello\",\"token\":\"ann\"}";
            client.send(hello + " ".repeat(ClientMessageReader.LONGEST - hello.length() + 1));
            assertThat(client.next("problem").path("detail").stringValue()).contains("16385 bytes");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID");
        }
    }

    @Test
    void readsNoMessageOfAMegabyte() {
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"ann\"}" + " ".repeat(1_000_000));
            client.awaitGone();
            for (var frame = client.heardAlready(); frame != null; frame = client.heardAlready()) {
                assertThat(frame.path("type").stringValue()).isEqualTo("problem");
            }
        }
    }

    @Test
    void refusesATokenThatIsTooLong() {
        try (var client = server.connect()) {
            client.send("{\"type\":\"hello\",\"token\":\"" + "x".repeat(12_001) + "\"}");
            client.assertClosed(4400, "FEED_MESSAGE_INVALID");
        }
    }

    @Test
    void endsAFlood() {
        try (var client = server.open("ann")) {
            for (var i = 0; i < 500; i++) {
                client.send("{\"type\":\"presence\",\"at\":null}");
            }
            assertThat(client.nextOf("problem").path("code").stringValue()).isEqualTo("FEED_RATE_EXCEEDED");
            client.assertClosed(4400, "FEED_RATE_EXCEEDED resume-after=0");
        }
    }

    @Test
    void endsAFloodOfPings() throws Exception {
        try (var client = new RawSocket(server.port())) {
            for (var i = 0; i < 500; i++) {
                client.ping(new byte[0]);
            }
            var frame = client.next();
            while (frame.isPong()) {
                frame = client.next();
            }
            assertThat(frame.text()).contains("FEED_RATE_EXCEEDED");
            assertThat(client.next().closeReason()).isEqualTo("4400 FEED_RATE_EXCEEDED");
        }
    }

    @Test
    void answersPingsFromTheBeginning() throws Exception {
        try (var client = new RawSocket(server.port())) {
            client.ping("before".getBytes(StandardCharsets.UTF_8));
            assertThat(pong(client)).isEqualTo("before");
            client.send("{\"type\":\"hello\",\"token\":\"ann\"}");
            assertThat(client.next().text()).contains("welcome");
            client.ping("after".getBytes(StandardCharsets.UTF_8));
            assertThat(pong(client)).isEqualTo("after");
        }
    }

    @Test
    void takesABurst() {
        try (var client = server.open("ann")) {
            for (var i = 0; i < 38; i++) {
                client.send("{\"type\":\"presence\",\"at\":null}");
            }
            client.send("{\"type\":\"presence\",\"at\":\"PAY-12\"}");
            client.next("presence");
        }
    }

    private static String pong(RawSocket client) throws IOException {
        var frame = client.next();
        assertThat(frame.isPong()).isTrue();
        return frame.text();
    }
}
