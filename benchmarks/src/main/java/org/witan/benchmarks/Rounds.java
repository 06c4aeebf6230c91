package org.witan.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The results of interleaved runs, and how they compare within the same round. */
final class Rounds {

    private final Map<String, List<Load.Result>> results = new LinkedHashMap<>();

    void add(String contender, Load.Result result) {
        results.computeIfAbsent(contender, name -> new ArrayList<>()).add(result);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %8.0f /s   p50 %7.2f ms   p99 %7.2f ms%n",
                contender,
                result.perSecond(),
                result.p50(),
                result.p99());
    }

    /** Median and lowest to highest of every contender. */
    void print() {
        results.forEach((name, runs) -> System.out.printf(
                Locale.ROOT,
                "%-30s %s /s   p50 %s ms   p99 %s ms%n",
                name,
                spread(values(runs, Load.Result::perSecond), "%.0f"),
                spread(values(runs, Load.Result::p50), "%.2f"),
                spread(values(runs, Load.Result::p99), "%.2f")));
    }

    /** How one compares to another within the same round: median, lowest to highest. */
    void printRatio(String what, String first, String second, ToDoubleFunction<Load.Result> figure) {
        var dividends = results.getOrDefault(first, List.of());
        var divisors = results.getOrDefault(second, List.of());
        if (dividends.isEmpty() || divisors.isEmpty()) {
            return;
        }
        var ratios = new double[Math.min(dividends.size(), divisors.size())];
        for (var i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(dividends.get(i)) / figure.applyAsDouble(divisors.get(i));
        }
        System.out.printf(Locale.ROOT, "RATIO %-44s %s%n", what, spread(ratios, "%.3f"));
    }

    private static double[] values(List<Load.Result> runs, ToDoubleFunction<Load.Result> figure) {
        return runs.stream().mapToDouble(figure).toArray();
    }

    private static String spread(double[] values, String format) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return String.format(
                Locale.ROOT,
                format + " [" + format + " .. " + format + "]",
                median,
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
