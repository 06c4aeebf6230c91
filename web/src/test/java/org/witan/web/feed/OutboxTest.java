package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Outbox outbox = new Outbox(InstantSource.system());

    @Test
    void saysNothingAfterItsLastWord() {
        open();
        outbox.close("last");
        outbox.heartbeat();
        outbox.problem("late problem");
        outbox.renewed("late renewal");
        outbox.presence(1, "late presence");

        assertThat(all()).containsExactly("welcome", "last");
    }

    @Test
    void doesNotOpenAfterItsLastWord() {
        outbox.close("last");
        open();

        assertThat(all()).containsExactly("last");
        assertThat(outbox.position()).isNegative();
    }

    private void open() {
        outbox.open(7, "welcome", _ -> true, _ -> {});
    }

    /** What is said until nothing comes any more. */
    private List<String> all() {
        var frames = new ArrayList<String>();
        for (var batch = outbox.next().block(SOON);
                batch != null;
                batch = outbox.next().block(SOON)) {
            frames.addAll(batch.texts());
        }
        return frames;
    }
}
