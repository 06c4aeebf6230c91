package org.witan.standalone.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.ApiSession;
import org.witan.standalone.DocumentImport;
import org.witan.standalone.Endpoints;
import org.witan.standalone.JsonHttp;
import org.witan.standalone.LaunchException;
import org.witan.standalone.Secrets;
import org.witan.standalone.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a folder of documents into a running Witan. */
@Command(
        name = "import",
        description = {
            "Brings a folder of Markdown documents in as proposals. Importing again adds nothing.",
            "Acts as the tenant's owner in the demo, as --user if given, or with the token in WITAN_TOKEN."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STEP = 50;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--tenant", paramLabel = "T", required = true, description = "The tenant's key.")
    private String tenant = "";

    @Option(
            names = "--log",
            paramLabel = "KEY",
            required = true,
            description = "The decision log's key; opened if it is missing.")
    private String log = "";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What to call the place the documents come from (the folder's name).")
    private @Nullable String source;

    @Option(names = "--user", paramLabel = "EMAIL", description = "Who imports, in the demo (owner@TENANT.example).")
    private @Nullable String user;

    @Parameters(paramLabel = "FOLDER", description = "The folder; those below it are included.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
        var endpoints = Endpoints.of(data.folder());
        var api = new ApiSession(endpoints.application(), tokens(endpoints), PATIENCE);
        var root = folder.toAbsolutePath().normalize();
        var name = source != null ? source : String.valueOf(root.getFileName());
        var importer = new DocumentImport(
                api, tenant, log, name, AT_ONCE, problem -> System.err.println("  not imported: " + problem));
        var report = importer.run(root, ImportCommand::show);
        System.out.printf(
                Locale.ROOT,
                "%d imported, %d unchanged, %d failed in %.1f s (%.1f documents/s)%n",
                report.imported(),
                report.unchanged(),
                report.failed(),
                report.seconds(),
                (report.imported() + report.unchanged()) / Math.max(report.seconds(), 0.001));
        return report.failed() == 0 ? 0 : 1;
    }

    private Supplier<String> tokens(Endpoints endpoints) {
        var given = System.getenv("WITAN_TOKEN");
        if (given != null && !given.isBlank()) {
            return given::strip;
        }
        if (!endpoints.demo()) {
            throw new LaunchException("Put an access token into the environment variable WITAN_TOKEN");
        }
        var person = user != null ? user : "owner@" + tenant + ".example";
        var tokens = new Tokens(new JsonHttp(), endpoints, Secrets.of(data.folder()));
        return () -> tokens.ofPerson(person, TokenCommand.DEMO_PASSWORD, "openid organization:" + tenant);
    }

    private static void show(int done, int total) {
        if (done % STEP == 0 || done == total) {
            System.out.println("  " + done + " of " + total);
        }
    }
}
