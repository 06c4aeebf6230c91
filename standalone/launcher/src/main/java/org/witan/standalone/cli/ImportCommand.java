package org.witan.standalone.cli;

import java.time.Duration;
import java.util.List;
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

/** Imports folders of documents into a running Witan, each into a decision log. */
@Command(
        name = "import",
        description = {
            "Brings folders of Markdown documents in as proposals. Importing again adds nothing.",
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
            description = "The decision log of the one folder; opened if it is missing.")
    private @Nullable String log;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What to call the place the one folder's documents come from (the folder's name).")
    private @Nullable String source;

    @Option(names = "--user", paramLabel = "EMAIL", description = "Who imports, in the demo (owner@TENANT.example).")
    private @Nullable String user;

    @Parameters(
            paramLabel = "FOLDER|KEY=FOLDER",
            arity = "1..*",
            description = "The folder, those below it included; without --log each with the key of its log.")
    private List<String> folders = List.of();

    @Override
    public Integer call() {
        var imports = ImportedFolder.all(folders, log, source);
        var endpoints = Endpoints.of(data.folder());
        var api = new ApiSession(endpoints.application(), tokens(endpoints), PATIENCE);
        var total = new DocumentImport.Report(0, 0, 0, 0);
        for (var folder : imports) {
            var report = bring(folder, api);
            print(folder.log(), report);
            total = total.plus(report);
        }
        if (imports.size() > 1) {
            print("all logs", total);
        }
        return total.failed() == 0 ? 0 : 1;
    }

    private DocumentImport.Report bring(ImportedFolder folder, ApiSession api) {
        var importer =
                new DocumentImport(api, tenant, folder.log(), folder.source(), AT_ONCE, new Screen(folder.log()));
        return importer.run(folder.path());
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

    private static void print(String what, DocumentImport.Report report) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d imported, %d unchanged, %d failed in %.1f s (%.1f documents/s)%n",
                what,
                report.imported(),
                report.unchanged(),
                report.failed(),
                report.seconds(),
                (report.imported() + report.unchanged()) / Math.max(report.seconds(), 0.001));
    }

    /** Tells whoever sits in front of it how the import into one log goes on. */
    private record Screen(String log) implements DocumentImport.Listener {

        @Override
        public void failed(String path, String reason) {
            System.err.println("  " + log + ": not imported: " + path + ": " + reason);
        }

        @Override
        public void done(int documents, int total) {
            if (documents % STEP == 0 || documents == total) {
                System.out.printf(Locale.ROOT, "  %s: %d of %d%n", log, documents, total);
            }
        }
    }
}
