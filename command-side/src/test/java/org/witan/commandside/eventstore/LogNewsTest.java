package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogNewsTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofHours(1);

    private final LogNews news = new LogNews();

    @BeforeEach
    void looks() {
        assertThat(news.takeLook()).isTrue();
        assertThat(news.takeLook()).isFalse();
    }

    @Test
    void doesNotWaitWhileTheLogIsSaidToReachFurther() {
        news.hear(3);

        assertTimeoutPreemptively(SOON, () -> news.await(() -> 2, LATE));
        assertThat(news.takeLook()).isFalse();
    }

    @Test
    void looksForItselfWhenNothingWasHeardForLong() {
        news.hear(3);

        assertTimeoutPreemptively(SOON, () -> news.await(() -> 3, Duration.ofMillis(1)));
        assertThat(news.takeLook()).isTrue();
    }

    @Test
    void looksSoonWhenAskedTo() {
        news.lookSoon();

        assertTimeoutPreemptively(SOON, () -> news.await(() -> 3, LATE));
        assertThat(news.takeLook()).isTrue();
    }

    @Test
    void takesBackWhatWasNotTrue() {
        news.hear(9);
        news.disbelieve(9, 4);

        assertThat(news.heard()).isEqualTo(4);
    }

    @Test
    void keepsNewsThatCameAfterThoseThatWereNotTrue() {
        news.hear(5);
        var believed = news.heard();
        news.hear(7);
        news.disbelieve(believed, 4);

        assertThat(news.heard()).isEqualTo(7);
    }
}
