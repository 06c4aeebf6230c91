package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.Person;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberView;
import org.witan.web.ApiContract;
import org.witan.web.KnownCallers;
import org.witan.web.ServerFixture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feed on a real server, with clients that behave and clients that do not. */
class FeedIT {

    private static final String HELLO = "{'type':'hello','token':'acme:reader'}";
    private static ServerFixture server;

    @BeforeAll
    static void start() {
        server = new ServerFixture(
                "witan.feed.hello-within=1s",
                "witan.feed.heartbeat=700ms",
                "witan.feed.slow-after=2s",
                "witan.feed.close-within=2s");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void everybodyIsHere() {
        server.callers().restore();
        server.gateway().feeding(query -> Flux.never());
        var ann = new MemberView(KnownCallers.ANN, "Ann Author", null, List.of(Role.READER), Instant.EPOCH, "active");
        var bob = new MemberView(KnownCallers.BOB, "Bob Builder", null, List.of(Role.READER), Instant.EPOCH, "active");
        server.gateway().answering(ListMembers.class, new Page<>(List.of(ann, bob), null));
    }

    @Test
    void streamsWhatComesAfterThePosition() throws Exception {
        server.gateway()
                .feeding(query -> Flux.range(1, 100)
                        .map(FeedIT::entry)
                        .filter(entry -> entry.position() > query.after())
                        .concatWith(Flux.never()));
        try (var client = connect().say("{'type':'hello','token':'acme:reader','after':97}")) {
            var welcome = client.next("welcome");
            assertThat(welcome.get("position").asLong()).isEqualTo(97);
            for (var position : List.of(98, 99, 100)) {
                var event = client.next("event");
                assertThat(event.get("position").asLong()).isEqualTo(position.longValue());
                assertDescribed("Event", event);
            }
            var heartbeat = client.next("heartbeat");
            assertThat(heartbeat.get("position").asLong()).isEqualTo(100);
            assertDescribed("Welcome", welcome);
            assertDescribed("Heartbeat", heartbeat);
        }
    }

    @Test
    void startsAtTheHeadWithoutAPosition() throws Exception {
        server.gateway()
                .feeding(query -> Flux.just(
                                entry(query.after().intValue()),
                                entry(query.after().intValue() + 1))
                        .concatWith(Flux.never()));
        try (var client = connect().say(HELLO)) {
            assertThat(client.next("welcome").get("position").asLong()).isEqualTo(40);
            assertThat(client.next("event").get("position").asLong()).isEqualTo(41);
        }
    }

    @Test
    void missesAndDoublesNothingOverReconnects() throws Exception {
        server.gateway()
                .feeding(query -> Flux.range(
                                query.after().intValue() + 1,
                                200 - query.after().intValue())
                        .map(FeedIT::entry)
                        .concatWith(Flux.never()));
        long seen = 0;
        while (seen < 200) {
            try (var client = connect().say("{'type':'hello','token':'acme:reader','after':" + seen + "}")) {
                client.next("welcome");
                for (var count = 0; count < 37 && seen < 200; count++) {
                    assertThat(client.next("event").get("position").asLong()).isEqualTo(++seen);
                }
            }
        }
    }

    @Test
    void keepsRefusalsOfOthersForThoseWhoAudit() throws Exception {
        server.gateway()
                .feeding(query -> Flux.just(entry(51, "access-refused", "PAY-1"), entry(52))
                        .concatWith(Flux.never()));
        try (var reader = connect().say(HELLO);
                var auditor = connect().say("{'type':'hello','token':'acme:auditor'}")) {
            reader.next("welcome");
            auditor.next("welcome");
            assertThat(reader.next("event").get("position").asLong()).isEqualTo(52);
            assertThat(auditor.next("event").get("position").asLong()).isEqualTo(51);
        }
    }

    @Test
    void closesWhenNoHelloComes() throws Exception {
        try (var client = connect()) {
            assertThat(client.next("problem").get("code").asString()).isEqualTo("TOKEN_MISSING");
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4401, "TOKEN_MISSING resume-after=0"));
        }
    }

    @Test
    void closesForAForgedToken() throws Exception {
        try (var client = connect().say("{'type':'hello','token':'forged'}")) {
            assertThat(client.closed().status()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"globex", "nowhere", "NO", "%00", "acme%2f"})
    void answersForeignTenantsLikeMissingOnes(String tenant) throws Exception {
        var uri = server.uri("ws", "/api/v1/tenants/" + tenant + "/feed");
        try (var client = FeedClient.connect(uri)) {
            if (tenant.length() > 2 && !tenant.contains("%")) {
                client.say(HELLO);
            }
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4404, "NOT_FOUND resume-after=0"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{'type':'helo'}",
                "{'type':5}",
                "{'type':'hello'}",
                "{'type':'hello','token':5}",
                "{'type':'hello','token':'acme:reader','after':-1}",
                "{'type':'hello','token':'acme:reader','after':'1'}",
                "{'type':'hello','token':'acme:reader','after':1.5}",
                "{'type':'hello','token':'acme:reader','more':1}",
                "{'type':'hello','type':'hello','token':'acme:reader'}",
                "{'type':'renew','token':'acme:reader'}",
                "{'type':'presence','at':null}"
            })
    void refusesBadFirstMessages(String message) throws Exception {
        try (var client = connect().say(message)) {
            var problem = client.next("problem");
            assertThat(problem.get("code").asString()).isEqualTo("FEED_MESSAGE_INVALID");
            assertDescribed("Problem", problem);
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4400, "FEED_MESSAGE_INVALID resume-after=0"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HELLO,
                "{'type':'presence'}",
                "{'type':'presence','at':'pay-1'}",
                "{'type':'presence','at':'PAY-1','mode':'sleeping'}",
                "{'type':'presence','at':['PAY-1']}"
            })
    void refusesBadLaterMessages(String message) throws Exception {
        try (var client = connect().say(HELLO)) {
            client.next("welcome");
            client.say(message);
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4400, "FEED_MESSAGE_INVALID resume-after=40"));
        }
    }

    @Test
    void refusesBinaryFrames() throws Exception {
        try (var client = connect()) {
            client.sayBinary();
            assertThat(client.closed().status()).isEqualTo(4400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 200_000})
    void refusesLongMessages(int length) throws Exception {
        try (var client = connect().say("{'type':'hello','token':'" + "x".repeat(length) + "'}")) {
            assertThat(client.closed().status()).isEqualTo(4400);
        }
    }

    @Test
    void refusesBrokenUtf8() {
        var status = Sinks.<CloseStatus>one();
        new ReactorNettyWebSocketClient()
                .execute(
                        uri(),
                        session -> session.send(Mono.fromSupplier(() -> new WebSocketMessage(
                                        WebSocketMessage.Type.TEXT,
                                        session.bufferFactory().wrap(new byte[] {'"', (byte) 0xC3, '"'}))))
                                .then(session.closeStatus())
                                .doOnNext(status::tryEmitValue)
                                .then())
                .subscribe();
        assertThat(status.asMono().block(Duration.ofSeconds(10)).getCode()).isEqualTo(4400);
    }

    @Test
    void refusesAFloodOfMessages() throws Exception {
        try (var client = connect().say(HELLO)) {
            for (var i = 0; i < 40; i++) {
                client.say("{'type':'presence','at':null}");
            }
            assertThat(client.closed().reason()).startsWith("FEED_RATE_EXCEEDED");
        }
    }

    @Test
    void endsWithItsToken() throws Exception {
        try (var client = connect().say(hello(Duration.ofSeconds(2)))) {
            client.next("welcome");
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4401, "TOKEN_INVALID resume-after=40"));
        }
    }

    @Test
    void outlivesItsTokenWhenRenewedInPlace() throws Exception {
        try (var client = connect().say(hello(Duration.ofSeconds(2)))) {
            client.next("welcome");
            client.say("{'type':'renew','token':'acme:reader'}");
            var renewed = client.next("renewed");
            assertThat(renewed.get("expiresAt").asString()).isEqualTo(KnownCallers.END.toString());
            assertDescribed("Renewed", renewed);
            for (var beats = 0; beats < 5; beats++) {
                client.next("heartbeat");
            }
        }
    }

    @Test
    void endsWhenRenewedByAnotherPerson() throws Exception {
        try (var client = connect().say(HELLO).say("{'type':'renew','token':'bob:acme:reader'}")) {
            assertThat(client.closed().status()).isEqualTo(4401);
        }
    }

    @Test
    void endsWithTheMembershipAsTheFeedTells() throws Exception {
        server.gateway()
                .feeding(query -> Flux.just(
                                entry(41, "member-removed", KnownCallers.BOB.value()),
                                entry(42, "member-removed", KnownCallers.ANN.value()))
                        .concatWith(Flux.never()));
        try (var client = connect().say(HELLO)) {
            client.next("welcome");
            client.next("event");
            client.next("event");
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(4403, "NOT_FOUND resume-after=42"));
        }
    }

    @Test
    void endsWithTheMembershipAsTheDirectoryTells() throws Exception {
        try (var client = connect().say(HELLO)) {
            client.next("welcome");
            server.callers().remove(KnownCallers.ANN);
            assertThat(client.closed().status()).isEqualTo(4403);
        }
    }

    @Test
    void showsWhoElseIsHere() throws Exception {
        try (var ann = connect().say(HELLO);
                var bob = connect().say("{'type':'hello','token':'bob:acme:reader'}")) {
            ann.next("welcome");
            bob.next("welcome");
            ann.say("{'type':'presence','at':'PAY-12','mode':'viewing'}");
            awaitPresence(ann, "Ann Author viewing");
            bob.say("{'type':'presence','at':'PAY-12','mode':'editing'}");
            awaitPresence(ann, "Ann Author viewing, Bob Builder editing");
            awaitPresence(bob, "Ann Author viewing, Bob Builder editing");
            bob.say("{'type':'presence','at':null}");
            awaitPresence(ann, "Ann Author viewing");
        }
    }

    @Test
    void forgetsWhoLeft() throws Exception {
        try (var ann = connect().say(HELLO)) {
            ann.next("welcome");
            ann.say("{'type':'presence','at':'PAY-13'}");
            awaitPresence(ann, "Ann Author viewing");
            var bob = connect()
                    .say("{'type':'hello','token':'bob:acme:reader'}")
                    .say("{'type':'presence','at':'PAY-13'}");
            awaitPresence(ann, "Ann Author viewing, Bob Builder viewing");
            bob.close();
            awaitPresence(ann, "Ann Author viewing");
        }
    }

    @Test
    void cutsOffASlowReaderWhoThenResumes() throws Exception {
        var fetched = new AtomicLong();
        var cancelled = new AtomicBoolean();
        server.gateway()
                .feeding(query -> Flux.<AuditEntryView, Long>generate(() -> query.after() + 1, (next, sink) -> {
                            fetched.incrementAndGet();
                            sink.next(entry(next.intValue()));
                            return next + 1;
                        })
                        .doOnCancel(() -> cancelled.set(true)));
        long seen = 0;
        try (var client = FeedClient.connectIdle(uri()).say("{'type':'hello','token':'acme:reader','after':0}")) {
            // The kernel takes what fits into its buffers; then nothing more is fetched, and the reader is cut off.
            await().atMost(Duration.ofSeconds(30)).until(cancelled::get);
            assertThat(fetched.get()).isGreaterThan(100);
            client.readOn();
            client.next("welcome");
            var reason = client.closed();
            for (var message = client.poll(Duration.ZERO); message != null; message = client.poll(Duration.ZERO)) {
                if (message.get("type").asString().equals("event")) {
                    assertThat(message.get("position").asLong()).isEqualTo(++seen);
                }
            }
            assertThat(reason).isEqualTo(new FeedClient.Closed(4408, "FEED_TOO_SLOW resume-after=" + seen));
            // What was fetched and not sent is a small backlog, whatever the reader did.
            assertThat(fetched.get() - seen).isLessThan(1000);
        }
        try (var client = connect().say("{'type':'hello','token':'acme:reader','after':" + seen + "}")) {
            client.next("welcome");
            assertThat(client.next("event").get("position").asLong()).isEqualTo(seen + 1);
        }
    }

    @Test
    void tellsItsClientsWhereToResumeWhenTheServerStops() throws Exception {
        var stopping = new ServerFixture();
        stopping.gateway().feeding(query -> Flux.just(entry(41)).concatWith(Flux.never()));
        try (var client = FeedClient.connect(stopping.uri("ws", "/api/v1/tenants/acme/feed"))
                .say(HELLO)) {
            client.next("welcome");
            client.next("event");
            stopping.close();
            assertThat(client.closed()).isEqualTo(new FeedClient.Closed(1001, "SERVER_STOPPING resume-after=41"));
        }
    }

    private static void awaitPresence(FeedClient client, String expected) {
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> {
                            var message = client.poll(Duration.ofMillis(200));
                            if (message == null
                                    || !message.get("type").asString().equals("presence")) {
                                return "";
                            }
                            assertDescribed("Presence", message);
                            return String.join(
                                    ", ",
                                    message.get("members")
                                            .valueStream()
                                            .map(member -> member.get("name").asString() + " "
                                                    + member.get("mode").asString())
                                            .sorted()
                                            .toList());
                        },
                        expected::equals);
    }

    private static void assertDescribed(String schema, JsonNode message) {
        var definitions =
                ApiContract.read("api/asyncapi.yaml").at("/components/schemas").toString();
        var wanted = (ObjectNode) JsonMapper.shared()
                .readTree("{\"$ref\":\"#/components/schemas/" + schema + "\",\"components\":{\"schemas\":" + definitions
                        + "}}");
        assertThat(SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                        .getSchema(wanted)
                        .validate(message))
                .as(message.toString())
                .isEmpty();
    }

    private static String hello(Duration life) {
        return "{'type':'hello','token':'acme:reader@"
                + Instant.now().plus(life).toEpochMilli() + "'}";
    }

    private static FeedClient connect() {
        return FeedClient.connect(uri());
    }

    private static URI uri() {
        return server.uri("ws", "/api/v1/tenants/acme/feed");
    }

    private static AuditEntryView entry(int position) {
        return entry(position, "comment-added", "thread-" + position);
    }

    private static AuditEntryView entry(int position, String event, String object) {
        var actor = new Person(new MemberId(KnownCallers.BOB.value()).value(), "Bob Builder");
        return new AuditEntryView(
                position,
                position,
                "event-" + position,
                event,
                Instant.parse("2026-03-01T09:30:00Z"),
                actor,
                new AuditObject("thread", object),
                "PAY-12",
                "PAY",
                null,
                "correlation",
                "browser",
                "0".repeat(64),
                "0".repeat(64),
                "0".repeat(64));
    }
}
