package org.witan.benchmarks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;
import org.witan.standalone.servers.LoopbackPorts;

/**
 * Ends the application, PostgreSQL, OpenSearch and then the launcher itself, each without warning in the middle of an
 * import, and sees whether every acknowledged document is there exactly once in the end.
 */
public final class ImportDrill {

    private static final String TENANT = "acme";
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<String> VICTIMS = List.of("application", "postgres", "opensearch", "launcher");

    private final Path data;
    private final Path output;
    private final int port = Integer.getInteger("port", LoopbackPorts.free());
    private final Sources sources;
    private final int documents;
    private LaunchedProduct launched;

    private ImportDrill(Path folder, Path data) throws IOException {
        this.data = data;
        this.output = data.resolveSibling(data.getFileName() + ".log");
        this.sources = Sources.in(folder);
        this.documents = sources.documents();
        this.launched = start();
    }

    /** Takes no arguments; the system property {@code folder} names the sources. */
    public static void main(String[] arguments) throws Exception {
        var folder = System.getProperty("folder");
        if (folder == null) {
            System.err.println("Name the folder with the sources: -Dfolder=DIR");
            System.exit(2);
        }
        var data = Files.createTempDirectory("witan-drill").resolve("data");
        var drill = new ImportDrill(Path.of(folder), data);
        var problems = List.of("The drill was not finished");
        try {
            problems = drill.run();
        } finally {
            drill.launched.close();
        }
        ImportCheck.print(problems);
        if (problems.isEmpty()) {
            FileSystemUtils.deleteRecursively(data.getParent());
        } else {
            System.out.println("  What is left of it is in " + data.getParent());
        }
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private List<String> run() throws Exception {
        var product = new RunningProduct(data, TENANT);
        var api = product.session(PATIENCE);
        var answers = new Acknowledgements();
        var importing = CompletableFuture.supplyAsync(() -> sources.bring(api, TENANT, AT_ONCE, answers));
        for (var number = 0; number < VICTIMS.size(); number++) {
            awaitAnswers(answers, importing, documents * (number + 1) / (VICTIMS.size() + 1));
            kill(VICTIMS.get(number), product, answers);
        }
        var first = importing.join();
        System.out.printf(Locale.ROOT, "  imported %d of %d in %.1f s%n", first.imported(), documents, first.seconds());
        var again = sources.bring(api, TENANT, AT_ONCE, new Acknowledgements());
        System.out.printf(Locale.ROOT, "  imported again: %d new, %d unchanged%n", again.imported(), again.unchanged());

        var problems = new ArrayList<>(new ImportCheck(product).of(answers.all()));
        problems.addAll(answers.failures());
        if (first.imported() != documents || again.imported() != 0 || again.unchanged() != documents) {
            problems.add("An import did not bring what it should");
        }
        return problems;
    }

    private void awaitAnswers(Acknowledgements answers, CompletableFuture<?> importing, int count) {
        while (answers.count() < count && !importing.isDone()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ends one of the processes, and says how long nothing was acknowledged after that. */
    private void kill(String victim, RunningProduct product, Acknowledgements answers) throws IOException {
        var before = answers.count();
        var killedAt = System.nanoTime();
        if (victim.equals("launcher")) {
            launched.killLauncher();
            launched = start();
        } else {
            product.process(victim).destroyForcibly();
        }
        // Those that were on their way may still be answered; one more of them means that the product takes new ones.
        while (answers.count() <= before + AT_ONCE) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        System.out.printf(
                Locale.ROOT,
                "  killed the %s after %d documents; %d more were in after %.1f s%n",
                victim,
                before,
                AT_ONCE + 1,
                (System.nanoTime() - killedAt) / 1e9);
    }

    private LaunchedProduct start() throws IOException {
        return LaunchedProduct.start(data, port, output);
    }
}
