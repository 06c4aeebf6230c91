package org.witan.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.witan.standalone.servers.ChildCommand;
import org.witan.standalone.servers.ChildProcess;
import org.witan.standalone.servers.Readiness;
import org.witan.standalone.servers.ServerProcess;
import org.witan.standalone.servers.ServerStartException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Witan's application in a process of its own, so that its crash takes nothing else along. Gets its settings by an
 * environment variable, because other people of the machine can read command lines.
 */
final class ApplicationProcess implements ServerProcess {

    private static final Duration START_TIME = Duration.ofMinutes(3);

    private final ChildProcess process;

    private ApplicationProcess(ChildProcess process) {
        this.process = process;
    }

    /**
     * Starts the application; returns when it says that it is ready.
     *
     * @param mainClass  the application's entry
     * @param properties its settings
     * @param jvmOptions more options for its virtual machine
     */
    static ApplicationProcess start(
            DataFolder data, String mainClass, int port, Map<String, String> properties, List<String> jvmOptions) {
        var process = ChildProcess.start(new ChildCommand(
                "Witan",
                commandLine(mainClass, jvmOptions),
                Map.of("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(properties)),
                data.resolve("application/witan.log"),
                data.resolve("application/witan.pid"),
                ChildCommand.Ending.TERMINATE,
                Duration.ofSeconds(30)));
        var health = URI.create("http://127.0.0.1:" + port + "/health/ready");
        try (var client = HttpClient.newHttpClient()) {
            Readiness.await(process, START_TIME, () -> answers(client, health));
        } catch (ServerStartException e) {
            process.stop();
            throw e;
        }
        return new ApplicationProcess(process);
    }

    @Override
    public String name() {
        return process.name();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public CompletableFuture<Integer> exited() {
        return process.exited();
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public void kill() {
        process.kill();
    }

    private static List<String> commandLine(String mainClass, List<String> jvmOptions) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xms128m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(jvmOptions);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        return line;
    }

    private static boolean answers(HttpClient client, URI health) throws Exception {
        return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }
}
