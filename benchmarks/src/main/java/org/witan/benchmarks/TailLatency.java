package org.witan.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How long after a command is answered its event is handled in another process, on our engine and on the stock one. */
public final class TailLatency {

    private static final int CALLERS = 8;

    private final int rounds = Integer.getInteger("rounds", 5);
    private final Duration run = Duration.ofSeconds(Integer.getInteger("seconds", 6));
    private final AtomicLong number = new AtomicLong();

    private TailLatency() {}

    /** Takes no arguments; the system properties rounds and seconds change the defaults. */
    public static void main(String[] arguments) throws Exception {
        try (var server = new BenchmarkServer()) {
            new TailLatency().measure(server);
        }
    }

    private void measure(BenchmarkServer server) throws Exception {
        try (var stockLog = new StockLog(server.settings())) {
            stockLog.createTables();
        }
        try (var ours = Node.ours(server.settings());
                var stock = Node.stock(server.settings(), null);
                var ourReader = new Reader("ours", server.url());
                var stockReader = new Reader("stock", server.url())) {
            for (var caller = 0; caller < CALLERS; caller++) {
                ours.send(new OpenNote(id(caller), "0"));
                stock.send(new OpenNote(id(caller), "0"));
            }
            for (var perSecond : new int[] {50, 1_000}) {
                System.out.printf("%n%d commands per second, handled in another process%n", perSecond);
                latencies(ours, ourReader, perSecond);
                latencies(stock, stockReader, perSecond);
                var results = new Rounds();
                for (var round = 0; round < rounds; round++) {
                    results.add("ours", latencies(ours, ourReader, perSecond));
                    results.add("stock", latencies(stock, stockReader, perSecond));
                }
                results.print();
                results.printRatio("ours to stock, p50", "ours", "stock", Load.Result::p50);
                results.printRatio("ours to stock, p99", "ours", "stock", Load.Result::p99);
            }
        }
    }

    private Load.Result latencies(Node node, Reader reader, int perSecond) throws Exception {
        var answeredAt = new ConcurrentHashMap<Long, Long>();
        var pause = Duration.ofSeconds(1).toNanos() * CALLERS / perSecond;
        var end = System.nanoTime() + run.toNanos();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < CALLERS; caller++) {
                var note = id(caller);
                // Started apart, so that the callers do not all come at once.
                var first = System.nanoTime() + pause * caller / CALLERS;
                executor.submit(() -> call(node, note, first, pause, end, answeredAt));
            }
        }
        var times = new ArrayList<Long>();
        for (var answered : answeredAt.entrySet()) {
            times.add(Math.max(0, reader.handledAt(answered.getKey()) - answered.getValue()) * 1_000);
        }
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Load.Result(
                sorted.length / (double) run.toSeconds(), Load.percentile(sorted, 0.5), Load.percentile(sorted, 0.99));
    }

    private void call(Node node, String note, long first, long pause, long end, Map<Long, Long> answeredAt) {
        for (var next = first; next < end; next += pause) {
            LockSupport.parkNanos(next - System.nanoTime());
            var mine = number.incrementAndGet();
            node.send(new AmendNote(note, Long.toString(mine)));
            answeredAt.put(mine, microseconds(Instant.now()));
        }
    }

    private static long microseconds(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    private static String id(int number) {
        return "acme/N-" + number;
    }

    /** The other process, and when it handled what, in microseconds since 1970. */
    private static final class Reader implements AutoCloseable {

        private final Process process;
        private final Map<Long, Long> handledAt = new ConcurrentHashMap<>();

        Reader(String kind, String url) throws Exception {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TailReader.class.getName(),
                            kind,
                            url))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            while (!"ready".equals(output.readLine())) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The reader of " + kind + " did not start");
                }
            }
            Thread.ofVirtual().start(() -> listen(output));
        }

        private void listen(BufferedReader output) {
            try {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    var words = line.split(" ");
                    handledAt.put(Long.parseLong(words[0]), Long.parseLong(words[1]));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        long handledAt(long number) throws Exception {
            var giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (true) {
                var time = handledAt.get(number);
                if (time != null) {
                    return time;
                }
                if (System.nanoTime() > giveUpAt) {
                    throw new TimeoutException("Event " + number + " was not handled in 30 s");
                }
                LockSupport.parkNanos(1_000_000);
            }
        }

        @Override
        public void close() throws Exception {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
