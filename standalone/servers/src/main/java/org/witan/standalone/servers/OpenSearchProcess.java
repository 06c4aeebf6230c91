package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** One OpenSearch node with its data in a folder; no users, no encryption, and therefore on 127.0.0.1 only. */
public final class OpenSearchProcess implements ServerProcess {

    private static final String NAME = "OpenSearch";
    private static final Duration START_TIME = Duration.ofSeconds(180);

    private final ChildProcess process;
    private final int port;

    private OpenSearchProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the node on the data that the folder holds; returns when every index can be read and written.
     *
     * @param folder     the node's own folder, made if need be
     * @param port       the TCP port of its HTTP interface
     * @param javaHeap   the size of its heap, such as {@code 256m}
     * @param jvmOptions more options for its virtual machine
     */
    public static OpenSearchProcess start(
            ServerFiles files, Path folder, int port, String javaHeap, List<String> jvmOptions) {
        try {
            configure(folder, port);
            Files.deleteIfExists(folder.resolve("http.address"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var process = ChildProcess.start(new ChildCommand(
                NAME,
                commandLine(files, folder, javaHeap, jvmOptions),
                Map.of(),
                folder.resolve("opensearch.log"),
                folder.resolve("opensearch.pid"),
                ChildCommand.Ending.INPUT_END,
                Duration.ofSeconds(30)));
        try (var client = HttpClient.newHttpClient()) {
            Readiness.await(process, START_TIME, () -> answers(client, folder, port));
        } catch (ServerStartException e) {
            process.stop();
            throw e;
        }
        return new OpenSearchProcess(process, port);
    }

    /** The address of the HTTP interface. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String name() {
        return NAME;
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

    private static void configure(Path folder, int port) throws IOException {
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("opensearch.yml"),
                resource("opensearch.yml").replace("${http.port}", Integer.toString(port)));
        Files.writeString(config.resolve("log4j2.properties"), resource("opensearch-log4j2.properties"));
    }

    private static List<String> commandLine(ServerFiles files, Path folder, String heap, List<String> jvmOptions) {
        var jar = files.openSearch().resolve("opensearch-embedded.jar");
        if (!Files.exists(jar)) {
            throw new ServerStartException("OpenSearch has not been built: there is no " + jar);
        }
        var line = new ArrayList<String>();
        line.add(Programs.java());
        line.addAll(List.of(
                "-Xms" + heap,
                "-Xmx" + heap,
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djna.nosys=true",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.allocator.numDirectArenas=0",
                "-Dopensearch.distribution.type=tar"));
        line.addAll(jvmOptions);
        line.addAll(List.of("-jar", jar.toString(), folder.toString()));
        return line;
    }

    private static boolean answers(HttpClient client, Path folder, int port) throws IOException, InterruptedException {
        // HTTP is open before the shards are back, so an answer alone does not mean that the data is there.
        var health = "/_cluster/health?wait_for_status=yellow&timeout=60s";
        return Files.exists(folder.resolve("http.address"))
                && client.send(
                                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + health))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
    }

    private static String resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(OpenSearchProcess.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
