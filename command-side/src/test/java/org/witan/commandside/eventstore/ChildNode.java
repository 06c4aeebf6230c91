package org.witan.commandside.eventstore;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A running process of another node and what it has said. */
public final class ChildNode implements AutoCloseable {

    private final Process process;
    private final List<String> lines = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Thread listener;

    public ChildNode(Class<?> main, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                classPath,
                                main.getName()),
                        Arrays.stream(arguments))
                .toList();
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // A killed process ends its output in the middle of a line.
            lines.add("broken off");
        }
    }

    public List<String> said(String word) {
        synchronized (lines) {
            return lines.stream()
                    .filter(line -> line.equals(word) || line.startsWith(word + " "))
                    .toList();
        }
    }

    public ChildNode awaitSaid(String word, int times, Duration atMost) {
        await().atMost(atMost)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> said(word).size() >= times);
        return this;
    }

    public String awaitSaid(String word) {
        awaitSaid(word, 1, Duration.ofSeconds(60));
        return said(word).getFirst();
    }

    public void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    public void freeze() throws Exception {
        signal("-STOP");
    }

    public void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String name) throws Exception {
        var exit = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill " + name + " ended with " + exit);
        }
    }

    /** As a power cut does it: nothing is flushed, nobody says goodbye. */
    public void kill() throws Exception {
        process.destroyForcibly().waitFor();
        listener.join();
    }

    @Override
    public void close() throws Exception {
        kill();
    }
}
