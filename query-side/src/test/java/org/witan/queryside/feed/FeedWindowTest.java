package org.witan.queryside.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.witan.messages.audit.AuditEntryView;

class FeedWindowTest {

    private Instant now = Instant.EPOCH;
    private final FeedWindow window = new FeedWindow(() -> now, 4, 10);

    @Test
    void givesWhatFollowsANumberThatItReachesBackTo() {
        window.add(entries(11, 16));

        assertThat(numbers(window.after(12, 100))).containsExactly(13L, 14L, 15L, 16L);
        assertThat(numbers(window.after(14, 100))).containsExactly(15L, 16L);
        assertThat(numbers(window.after(12, 3))).containsExactly(13L, 14L, 15L);
        assertThat(window.after(11, 100)).isEmpty();
        assertThat(window.after(16, 100)).isEmpty();
        assertThat(window.newest()).isEqualTo(16);
    }

    @Test
    void leavesOutWhatItHasAndWhatComesAfterAGap() {
        window.add(entries(11, 12));
        window.add(entries(11, 13));
        window.add(entries(15, 15));

        assertThat(numbers(window.after(10, 100))).containsExactly(11L, 12L, 13L);
        assertThat(window.newest()).isEqualTo(13);
    }

    @Test
    void givesNothingThatWasReadLongAgo() {
        window.add(entries(11, 11));
        now = now.plus(FeedWindow.LONGEST_KEPT);
        window.add(entries(12, 12));
        assertThat(numbers(window.after(10, 100))).containsExactly(11L, 12L);
        now = now.plusMillis(1);

        assertThat(window.after(10, 100)).isEmpty();
        assertThat(numbers(window.after(11, 100))).containsExactly(12L);
        assertThat(window.newest()).isEqualTo(12);
    }

    private static List<AuditEntryView> entries(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(MemoryPages::entry).toList();
    }

    private static List<Long> numbers(List<AuditEntryView> entries) {
        return entries.stream().map(AuditEntryView::number).toList();
    }
}
