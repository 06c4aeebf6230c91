package org.witan.queryside.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericStreamingQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.FindFeedPosition;
import org.witan.messages.audit.StreamFeed;
import org.witan.messages.tenant.AccessRefused;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class FeedIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void givesEveryEntryOnceAndInOrderWhileTheLogGrows() {
        var received = new CopyOnWriteArrayList<AuditEntryView>();
        var subscription = follow(fixture.queries(), tenancy, 0L).subscribe(received::add);
        for (var i = 0; i < 30; i++) {
            something(10);
            if (i % 10 == 0) {
                Tenancy.create();
            }
        }
        await().atMost(SOON).until(() -> received.size() == 302);
        subscription.dispose();

        assertThat(received).extracting(AuditEntryView::number).containsExactlyElementsOf(numbers(1, 302));
        assertThat(received).extracting(AuditEntryView::position).isSorted();
        assertThat(received.getFirst().actor().name()).isEqualTo("Ann Author");
    }

    @Test
    void resumesBehindAPositionWithoutGapOrRepetition() {
        something(20);
        var before = take(0L, 12);
        var after = take(before.getLast().position(), 10);

        assertThat(after).extracting(AuditEntryView::number).containsExactlyElementsOf(numbers(13, 22));
    }

    @Test
    void beginsWithWhatHappensNextWhereNoPositionIsGiven() {
        something(5);
        take(0L, 7);
        var received = new CopyOnWriteArrayList<AuditEntryView>();
        var subscription = follow(fixture.queries(), tenancy, null).subscribe(received::add);
        await().atMost(SOON).until(() -> fixture.bean(FeedHub.class).followed() > 0);
        something(1);
        await().atMost(SOON).until(() -> !received.isEmpty());
        subscription.dispose();

        assertThat(received).extracting(AuditEntryView::number).containsExactly(8L);
    }

    @Test
    void tellsThePositionOfTheLatestEntry() {
        assertThat(fixture.bean(FeedHub.class)
                        .position(new TenantId("nobody-home"))
                        .block(SOON))
                .isZero();
        something(3);
        var last = take(0L, 5).getLast();
        var message = new GenericQueryMessage<>(
                        new FindFeedPosition(tenancy.id()), ResponseTypes.instanceOf(Long.class))
                .withMetaData(tenancy.metadata());
        var answer =
                fixture.queries().query(message).orTimeout(10, TimeUnit.SECONDS).join();

        assertThat(answer.getPayload()).isEqualTo(last.position());
    }

    @Test
    void waitsForTheNameOfANewMember() {
        var members = fixture.processor("tenant-view");
        var received = new CopyOnWriteArrayList<AuditEntryView>();
        var subscription = follow(fixture.queries(), tenancy, 0L).subscribe(received::add);
        await().atMost(SOON).until(() -> received.size() == 2);
        members.shutDown();
        try {
            tenancy.as(tenancy.member("Nora New", Role.READER), Role.READER);
            something(1);
            await().during(Duration.ofMillis(300)).until(() -> received.size() == 2);
        } finally {
            members.start();
        }
        await().atMost(SOON).until(() -> received.size() == 4);
        subscription.dispose();

        assertThat(received.getLast().actor().name()).isEqualTo("Nora New");
    }

    @Test
    void keepsBackWhatASlowReaderDoesNotAskFor() {
        something(600);
        var slow = new OneByOne();
        follow(fixture.queries(), tenancy, 0L).subscribe(slow);
        something(600);
        take(0L, 1202);

        assertThat(slow.received).isEmpty();
        for (var i = 1; i <= 1202; i++) {
            var expected = i;
            slow.request(1);
            await().pollInterval(Duration.ofMillis(1)).atMost(SOON).until(() -> slow.received.size() == expected);
        }
        slow.cancel();
        assertThat(slow.received).containsExactlyElementsOf(numbers(1, 1202));
    }

    @Test
    void reachesANodeThatProjectsNothing() {
        try (var node = fixture.start(Map.of("witan.nodes.roles", "app"))) {
            assertThat(node.getBeansOfType(FeedNotifier.class)).isEmpty();
            var received = new CopyOnWriteArrayList<AuditEntryView>();
            var subscription = follow(node.getBean(QueryBus.class), tenancy, 0L).subscribe(received::add);
            await().atMost(SOON).until(() -> received.size() == 2);
            for (var i = 0; i < 20; i++) {
                something(1);
            }
            await().atMost(SOON).until(() -> received.size() == 22);
            subscription.dispose();
            assertThat(received).extracting(AuditEntryView::number).containsExactlyElementsOf(numbers(1, 22));
        }
    }

    @Test
    void showsNothingOfAnotherTenantAndForgetsWhoLeft() {
        var foreign = Tenancy.create();
        var received = new CopyOnWriteArrayList<AuditEntryView>();
        var subscription = follow(fixture.queries(), tenancy, 0L).subscribe(received::add);
        await().atMost(SOON).until(() -> received.size() == 2);
        foreign.happened(refusals(foreign, 5));
        something(1);
        await().atMost(SOON).until(() -> received.size() == 3);
        subscription.dispose();

        assertThat(received)
                .allMatch(entry -> !entry.object().id().equals(foreign.id().value()));
        assertThat(received).extracting(AuditEntryView::number).containsExactly(1L, 2L, 3L);
        await().atMost(SOON).until(() -> fixture.bean(FeedHub.class).followed() == 0);
    }

    private List<AuditEntryView> take(@Nullable Long after, int count) {
        return follow(fixture.queries(), tenancy, after)
                .take(count)
                .collectList()
                .block(SOON);
    }

    private static Flux<AuditEntryView> follow(QueryBus queries, Tenancy tenancy, @Nullable Long after) {
        var message = new GenericStreamingQueryMessage<>(new StreamFeed(tenancy.id(), after), AuditEntryView.class)
                .withMetaData(tenancy.metadata());
        return Flux.from(queries.streamingQuery(message)).map(response -> response.getPayload());
    }

    private void something(int times) {
        tenancy.happened(refusals(tenancy, times));
    }

    private static TenantMessage[] refusals(Tenancy tenancy, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> new AccessRefused(tenancy.id(), tenancy.author(), "record-decision", "PAY-1"))
                .toArray(TenantMessage[]::new);
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static final class OneByOne extends BaseSubscriber<AuditEntryView> {

        private final List<Long> received = new CopyOnWriteArrayList<>();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // Asks for nothing by itself.
        }

        @Override
        protected void hookOnNext(AuditEntryView entry) {
            received.add(entry.number());
        }
    }
}
