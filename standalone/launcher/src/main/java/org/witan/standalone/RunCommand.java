package org.witan.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the whole product until it is interrupted. */
@Command(name = "run", description = "Runs the whole product on this machine.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:witan.data:-data}",
            description = "Where everything is kept (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The application's port (${DEFAULT-VALUE}); Keycloak takes the next.")
    private int port;

    @Option(names = "--no-demo", description = "Starts without demo tenants and people.")
    private boolean withoutDemo;

    @Option(names = "--application", hidden = true, defaultValue = "org.witan.web.WitanApplication")
    private String mainClass = "";

    @Override
    public Integer call() throws Exception {
        var progress = new Progress(System.out);
        var folder = DataFolder.at(data);
        var lock = folder.lock();
        var surrendered = new CountDownLatch(1);
        var installation = new Installation(
                folder, new RunOptions(port, !withoutDemo, mainClass), progress, surrendered::countDown);
        progress.line("Starting Witan on " + folder.path());
        // The lock is given back only when everything has stopped, also after a start that failed.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation, lock, progress), "stop"));
        installation.start();
        if (!withoutDemo) {
            new DemoProvisioning(folder, installation.endpoints(), progress).run();
        }
        welcome(folder, progress);
        surrendered.await();
        return 1;
    }

    private static void stop(Installation installation, FileChannel lock, Progress progress) {
        installation.stop();
        progress.line("Witan has stopped");
        try {
            lock.close();
        } catch (IOException e) {
            // The system takes it back at the end of the process anyway.
        }
    }

    private void welcome(DataFolder folder, Progress progress) {
        progress.plain("");
        progress.plain(String.format(
                Locale.ROOT, "Witan is ready: http://localhost:%d  (after %.1f s)", port, progress.seconds()));
        progress.plain("");
        if (withoutDemo) {
            progress.plain("The operator is " + DemoPeople.OPERATOR + "; the password is in "
                    + folder.resolve("secrets/operator-password"));
        } else {
            progress.plain("Demo people, all with the password " + DemoPeople.PASSWORD + ":");
            progress.plain("  owner@ chair@ author@ security@ data@ reliability@ reader@ auditor@"
                    + "  acme.example and globex.example");
            progress.plain("  kim@both.example is in both; " + DemoPeople.OPERATOR + " runs the platform");
        }
        progress.plain("Stop with Ctrl+C.");
    }
}
