package org.witan.commandside.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates that are kept between commands, within a budget of memory.
 *
 * <p>What is kept may be older than the log where another node has appended. An accepted command proves that it was not,
 * because its version would have been refused; {@link #observing} tells about all others what they relied on.
 */
public final class AggregateCache implements Cache {

    private static final ScopedValue<Observation> OBSERVER = ScopedValue.newInstance();
    // Longer than any command is under way.
    private static final Duration MEMORY_OF_CHANGES = Duration.ofMinutes(10);

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Long> changedElsewhere = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY_OF_CHANGES)
            .executor(Runnable::run)
            .build();

    /** @param budget the estimated bytes that all kept aggregates may take together */
    public AggregateCache(long budget) {
        var size = new RetainedSize();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(budget)
                .weigher((Object key, Object value) -> size.of(value))
                .executor(Runnable::run)
                .build();
    }

    /** Runs the work and answers which kept aggregates it relied on. */
    public static Set<Object> observing(Runnable work) {
        var observation = new Observation(System.nanoTime(), new HashSet<>());
        ScopedValue.where(OBSERVER, observation).run(work);
        return observation.used();
    }

    /**
     * Forgets an aggregate that another node has changed. A command that is under way may have loaded it before, so what it
     * puts back is forgotten as well.
     */
    public void changedElsewhere(Object key) {
        changedElsewhere.put(key, System.nanoTime());
        kept.asMap().remove(key);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> @Nullable V get(K key) {
        var value = kept.getIfPresent(key);
        if (value != null && OBSERVER.isBound()) {
            OBSERVER.get().used().add(key);
        }
        return (V) value;
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
        var changedAt = changedElsewhere.getIfPresent(key);
        if (changedAt != null
                && (!OBSERVER.isBound() || changedAt - OBSERVER.get().startedAt() >= 0)) {
            kept.asMap().remove(key);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return (T) kept.get(key, k -> valueSupplier.get());
    }

    @Override
    public boolean remove(Object key) {
        return kept.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        kept.asMap().computeIfPresent(key, (k, value) -> update.apply((V) value));
    }

    /** Axon's repositories do not listen; nobody is ever told of an entry. */
    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        throw new UnsupportedOperationException("The aggregate cache has no entry listeners");
    }

    private record Observation(long startedAt, Set<Object> used) {}
}
