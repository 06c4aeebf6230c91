package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.witan.commandside.sample.NoteAmended;

class AggregateCacheTest {

    private final AggregateCache cache = new AggregateCache(1_000_000);

    @Test
    void tellsWhichKeptAggregatesWereReliedOn() {
        cache.put("acme/A", "kept");

        var used = AggregateCache.observing(() -> {
            assertThat((Object) cache.get("acme/A")).isEqualTo("kept");
            assertThat((Object) cache.get("acme/B")).isNull();
        });

        assertThat(used).isEqualTo(java.util.Set.of("acme/A"));
    }

    @Test
    void forgetsWhatAnotherNodeHasChanged() {
        cache.put("acme/A", "old");
        cache.changedElsewhere("acme/A");

        assertThat(cache.containsKey("acme/A")).isFalse();
    }

    @Test
    void keepsNothingThatWasLoadedBeforeAnotherNodeChangedIt() {
        AggregateCache.observing(() -> {
            cache.changedElsewhere("acme/A");
            cache.put("acme/A", "loaded before");
        });
        assertThat(cache.containsKey("acme/A")).isFalse();

        AggregateCache.observing(() -> cache.put("acme/A", "loaded after"));
        assertThat(cache.containsKey("acme/A")).isTrue();
    }

    @Test
    void keepsWithinItsBudget() {
        IntStream.range(0, 200)
                .forEach(i -> cache.put("acme/" + i, List.of(new NoteAmended("acme", "n", "x".repeat(10_000)))));

        var kept = IntStream.range(0, 200)
                .filter(i -> cache.containsKey("acme/" + i))
                .count();
        assertThat(kept).isBetween(50L, 100L);
    }
}
