package org.witan.testservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/**
 * Decides once where the servers come from: those that {@link SharedTestServers} has announced in a file, else what the
 * switch {@code witan.test.servers} (or WITAN_TEST_SERVERS) says: {@code auto}, {@code embedded} or {@code docker}.
 */
final class SourceChoice {

    static final String ANNOUNCEMENT = "WITAN_TEST_SERVERS_FILE";

    private static final String SWITCH = "witan.test.servers";

    private SourceChoice() {}

    static ServerSource make() {
        var announced = announced();
        return announced.isPresent() ? new AnnouncedServers(announced.get()) : started();
    }

    /** A source that starts its servers itself. */
    static ServerSource started() {
        var mode = mode();
        var docker = switch (mode) {
            case "docker" -> true;
            case "embedded" -> false;
            case "auto" -> dockerAnswers();
            default -> throw new IllegalArgumentException(SWITCH + " must be auto, embedded or docker, but is " + mode);
        };
        System.out.println("Test servers: " + (docker ? "containers of the Docker engine" : "embedded"));
        return docker ? new ContainerServers() : new EmbeddedServers();
    }

    private static Optional<Path> announced() {
        return Optional.ofNullable(System.getenv(ANNOUNCEMENT))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static String mode() {
        var fromEnvironment = System.getenv().getOrDefault("WITAN_TEST_SERVERS", "auto");
        return System.getProperty(SWITCH, fromEnvironment).toLowerCase(Locale.ROOT);
    }

    private static boolean dockerAnswers() {
        // Looking for the socket first saves the seconds that the library spends on trying every strategy.
        var configured = System.getenv("DOCKER_HOST") != null;
        return (configured || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }
}
