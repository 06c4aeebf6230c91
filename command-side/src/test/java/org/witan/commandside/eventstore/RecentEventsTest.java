package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private final EventCodec codec =
            new EventCodec(new StoredTypeSerializer(EventLogFixture.sampleTypes()), NoOpEventUpcaster.INSTANCE);

    @Test
    void endsBeforeTheFirstGap() {
        var recent = new RecentEvents(codec, EventLogSettings.defaults());
        recent.beginAfter(10);
        recent.add(event(13, ""));
        recent.add(event(11, ""));

        assertThat(recent.advance()).isTrue();
        assertThat(recent.end()).isEqualTo(11);
        assertThat(recent.knows(event(12, ""))).isFalse();
        assertThat(recent.knows(event(13, ""))).isTrue();
        recent.add(event(12, ""));
        assertThat(recent.advance()).isTrue();
        assertThat(recent.end()).isEqualTo(13);
        assertThat(recent.advance()).isFalse();
    }

    @Test
    void beginsAfterWhatOthersHaveWritten() {
        var recent = new RecentEvents(codec, EventLogSettings.defaults());
        recent.add(event(3, ""));
        recent.add(event(4, ""));
        recent.beginAfter(3);

        assertThat(recent.end()).isEqualTo(3);
        assertThat(recent.reachBackTo(3)).isFalse();
        assertThat(recent.advance()).isTrue();
        assertThat(recent.reachBackTo(3)).isTrue();
        assertThat(recent.reachBackTo(2)).isFalse();
    }

    @Test
    void keepsNoMoreThanItMay() {
        var few = new RecentEvents(codec, settings(2, 1_000));
        var small = new RecentEvents(codec, settings(100, 10));
        for (var position = 1; position <= 5; position++) {
            few.add(event(position, ""));
            small.add(event(position, "0123456"));
        }
        few.beginAfter(0);
        small.beginAfter(0);
        few.advance();
        small.advance();

        assertThat(few.reachBackTo(3)).isTrue();
        assertThat(few.reachBackTo(2)).isFalse();
        assertThat(small.reachBackTo(4)).isTrue();
        assertThat(small.reachBackTo(3)).isFalse();
    }

    private static LoggedEvent event(long position, String payload) {
        return new LoggedEvent(
                position,
                new EventRow("acme", UUID.randomUUID(), null, null, null, "sample", "1", Instant.EPOCH, payload, ""));
    }

    private static EventLogSettings settings(int tailEvents, int tailBytes) {
        return new EventLogSettings(
                400,
                4_000_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                500,
                tailEvents,
                tailBytes,
                100,
                64L << 20,
                10);
    }
}
