package org.witan.benchmarks;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.eventstore.AggregateCache;
import org.witan.commandside.eventstore.EventLogSettings;

/**
 * How many commands a node takes in a second: our engine, the stock engine, and bare single-row inserts as the yardstick, on
 * one server, in turn.
 */
public final class CommandRate {

    private static final int AGGREGATES = 500;
    private static final String TEXT =
            "The cache is written through, because a lost entry costs one read of the store. ";

    private final BenchmarkServer server;
    private final int callers = Integer.getInteger("callers", 16);
    private final int rounds = Integer.getInteger("rounds", 7);
    private final Duration run = Duration.ofSeconds(Integer.getInteger("seconds", 5));
    private final AtomicLong created = new AtomicLong();

    private CommandRate(BenchmarkServer server) {
        this.server = server;
    }

    /** Takes no arguments; the system properties callers, rounds and seconds change the defaults. */
    public static void main(String[] arguments) throws Exception {
        try (var server = new BenchmarkServer()) {
            new CommandRate(server).measure();
        }
    }

    private void measure() throws Exception {
        try (var stockLog = new StockLog(server.settings())) {
            stockLog.createTables();
        }
        try (var ours = Node.ours(server.settings());
                var stock = Node.stock(server.settings(), stockCache())) {
            for (var i = 0; i < AGGREGATES; i++) {
                ours.send(new OpenNote(id(i), TEXT));
                stock.send(new OpenNote(id(i), TEXT));
            }
            try (var bare = new SingleRowInserts(
                    server,
                    server.query("SELECT payload FROM event_log LIMIT 1"),
                    server.query("SELECT metadata FROM event_log LIMIT 1"))) {
                if (!bare.driver().equals("pgbench")) {
                    System.out.println(
                            "pgbench was not found (Debian: postgresql-contrib); JDBC inserts the rows instead");
                }
                existing(ours, stock, bare);
                creation(ours, stock, bare);
            }
        }
    }

    /** The stock engine comes without a cache; {@code -Dstock-cache=true} gives it ours. */
    private static @Nullable AggregateCache stockCache() {
        return Boolean.getBoolean("stock-cache")
                ? new AggregateCache(EventLogSettings.defaults().cacheBytes())
                : null;
    }

    private void existing(Node ours, Node stock, SingleRowInserts bare) throws Exception {
        System.out.printf("%nCommands on %d existing aggregates, %d callers%n", AGGREGATES, callers);
        warmUp(ours, stock, bare);
        var results = new Rounds();
        for (var round = 0; round < rounds; round++) {
            if (takesPart("bare")) {
                results.add(bare.driver(), bare.run(callers, run));
            }
            if (takesPart("ours")) {
                results.add("ours", amend(ours));
            }
            if (takesPart("stock")) {
                results.add("stock", amend(stock));
            }
        }
        results.print();
        results.printRatio("ours to " + bare.driver() + ", rate", "ours", bare.driver(), Load.Result::perSecond);
        results.printRatio("ours to stock, rate", "ours", "stock", Load.Result::perSecond);
        results.printRatio("ours to stock, p99", "ours", "stock", Load.Result::p99);
        results.printRatio("ours to " + bare.driver() + ", p99", "ours", bare.driver(), Load.Result::p99);
    }

    private void warmUp(Node ours, Node stock, SingleRowInserts bare) throws Exception {
        amend(ours);
        amend(ours);
        if (takesPart("stock")) {
            amend(stock);
        }
    }

    private void creation(Node ours, Node stock, SingleRowInserts bare) throws Exception {
        System.out.printf("%nCommands that create an aggregate, %d callers%n", callers);
        create(ours);
        create(stock);
        var results = new Rounds();
        for (var round = 0; round < rounds; round++) {
            if (takesPart("bare")) {
                results.add(bare.driver(), bare.run(callers, run));
            }
            if (takesPart("ours")) {
                results.add("ours", create(ours));
            }
            if (takesPart("stock")) {
                results.add("stock", create(stock));
            }
        }
        results.print();
        results.printRatio("ours to " + bare.driver() + ", rate", "ours", bare.driver(), Load.Result::perSecond);
        results.printRatio("ours to stock, rate", "ours", "stock", Load.Result::perSecond);
        results.printRatio("ours to stock, p99", "ours", "stock", Load.Result::p99);
    }

    private static boolean takesPart(String contender) {
        return System.getProperty("contenders", "bare,ours,stock").contains(contender);
    }

    private Load.Result amend(Node node) throws Exception {
        return Load.run(callers, run, caller -> {
            var random = ThreadLocalRandom.current();
            node.send(new AmendNote(id(random.nextInt(AGGREGATES)), TEXT + random.nextLong()));
        });
    }

    private Load.Result create(Node node) throws Exception {
        return Load.run(callers, run, caller -> node.send(new OpenNote("acme/C-" + created.incrementAndGet(), TEXT)));
    }

    private static String id(int number) {
        return "acme/N-" + number;
    }
}
