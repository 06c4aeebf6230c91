package org.witan.benchmarks.product;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many documents a running product takes in a second, and how far its search is behind meanwhile. */
public final class ImportRate {

    private static final List<String> SERVERS = List.of("application", "opensearch", "postgres", "keycloak");

    private final RunningProduct product;
    private final Path folder;
    private final int atOnce = Integer.getInteger("at-once", 8);

    private ImportRate(RunningProduct product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /** Takes no arguments; the system properties {@code folder}, {@code data}, {@code tenant} and {@code rounds} count. */
    public static void main(String[] arguments) throws Exception {
        var folder = System.getProperty("folder");
        if (folder == null) {
            System.err.println("Name the folder with the sources: -Dfolder=DIR");
            System.exit(2);
        }
        var product =
                new RunningProduct(Path.of(System.getProperty("data", "data")), System.getProperty("tenant", "acme"));
        var measurement = new ImportRate(product, Path.of(folder));
        var well = true;
        for (var round = 1; round <= Integer.getInteger("rounds", 3); round++) {
            System.out.printf(Locale.ROOT, "Round %d, load of the machine %.1f%n", round, load());
            well &= measurement.measure();
        }
        System.exit(well ? 0 : 1);
    }

    private boolean measure() throws Exception {
        var api = product.session(Duration.ofMinutes(3));
        var answers = new Acknowledgements();
        var before = processorTimes();
        var begin = System.nanoTime();
        try (var lag = new IndexLag(new FoundInSearch(api, product.tenant()), answers)) {
            var report = Sources.in(folder).bring(api, product.tenant(), atOnce, answers);
            var seconds = (System.nanoTime() - begin) / 1e9;
            lag.close();
            var allFound = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "  %d documents, %d failed, in %.1f s: %.1f documents/s; the last one found after %.1f s%n",
                    report.imported(),
                    report.failed(),
                    seconds,
                    report.imported() / seconds,
                    allFound);
            System.out.println("  index lag " + lag.summary());
            processorTimes(before, report.imported());
            answers.failures().forEach(failure -> System.out.println("  FAILED " + failure));
            lag.neverFound().forEach(key -> System.out.println("  NEVER FOUND " + key));
            var problems = new ImportCheck(product).of(answers.all());
            ImportCheck.print(problems);
            return problems.isEmpty()
                    && report.failed() == 0
                    && lag.neverFound().isEmpty();
        }
    }

    private Map<String, Duration> processorTimes() {
        var times = new LinkedHashMap<String, Duration>();
        SERVERS.forEach(server -> times.put(server, product.processorTime(server)));
        return times;
    }

    private void processorTimes(Map<String, Duration> before, int documents) {
        var line = new StringBuilder("  processor time for each document:");
        processorTimes()
                .forEach((server, time) -> line.append(String.format(
                        Locale.ROOT,
                        " %s %.1f ms",
                        server,
                        time.minus(before.getOrDefault(server, Duration.ZERO)).toMillis()
                                / (double) Math.max(documents, 1))));
        System.out.println(line);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
