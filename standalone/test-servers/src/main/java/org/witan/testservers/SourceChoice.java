package org.witan.testservers;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides once where the servers come from: those that {@link SharedTestServers} has announced in a file, else what the
 * switch WITAN_TEST_SERVERS asks for.
 *
 * @param containers whether the servers run in containers; else they are embedded
 * @param line       says the choice, and why it is not the one that was asked for
 */
record SourceChoice(boolean containers, String line) {

    static final String ANNOUNCEMENT = "WITAN_TEST_SERVERS_FILE";

    private static final String SWITCH = "WITAN_TEST_SERVERS";

    static ServerSource make() {
        var announced = announced();
        return announced.isPresent() ? new AnnouncedServers(announced.get()) : started();
    }

    /** A source that starts its servers itself. */
    static ServerSource started() {
        var choice = of(System.getenv(SWITCH), ContainerServers::obstacle);
        System.out.println("Test servers: " + choice.line());
        return choice.containers() ? new ContainerServers() : new EmbeddedServers();
    }

    /**
     * The choice for a value of the switch: {@code embedded}, also when there is no value, or {@code containers}.
     *
     * @param obstacle what keeps this machine from containers, if anything; asked only when containers are wanted, because
     *     finding out may fetch images
     * @throws IllegalArgumentException for any other value
     */
    static SourceChoice of(@Nullable String wanted, Supplier<Optional<String>> obstacle) {
        return switch (wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT)) {
            case "", "embedded" -> new SourceChoice(false, "embedded");
            case "containers" ->
                obstacle.get()
                        .map(reason -> new SourceChoice(false, "embedded, not the containers asked for: " + reason))
                        .orElse(new SourceChoice(true, "containers"));
            default -> throw new IllegalArgumentException(SWITCH + " must be embedded or containers, but is " + wanted);
        };
    }

    private static Optional<Path> announced() {
        return Optional.ofNullable(System.getenv(ANNOUNCEMENT))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }
}
