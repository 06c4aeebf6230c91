package org.witan.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Callers that do the same thing again and again, each waiting for the answer before the next. */
final class Load {

    private Load() {}

    /** @param perSecond how many were answered in a second
     *  @param p50 the time in milliseconds that half of them took at most
     *  @param p99 the time in milliseconds that 99 of 100 took at most */
    record Result(double perSecond, double p50, double p99) {}

    static Result run(int callers, Duration duration, IntConsumer request) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            var end = start + duration.toNanos();
            var running = new ArrayList<Future<long[]>>();
            for (var caller = 0; caller < callers; caller++) {
                var number = caller;
                running.add(executor.submit((Callable<long[]>) () -> call(number, end, request)));
            }
            var all = new ArrayList<long[]>();
            for (var caller : running) {
                all.add(caller.get());
            }
            return result(all, System.nanoTime() - start);
        }
    }

    private static long[] call(int caller, long end, IntConsumer request) {
        var times = new long[1 << 16];
        var count = 0;
        for (var before = System.nanoTime(); before < end; ) {
            request.accept(caller);
            var after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(times, count);
    }

    private static Result result(List<long[]> all, long elapsed) {
        var times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(times.length / (elapsed / 1e9), percentile(times, 0.5), percentile(times, 0.99));
    }

    /** Of sorted nanoseconds, in milliseconds. */
    static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] / 1e6;
    }
}
