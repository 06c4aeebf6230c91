package org.witan.standalone.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that starts a child and then waits, so that a test can kill it. Prints the child's id. */
public final class TetheredParent {

    private TetheredParent() {}

    /** Arguments: what kind of child, and the folder that it may use. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        var child = switch (arguments[0]) {
            case "postgres" ->
                PostgresProcess.start(
                        ServerFiles.locate(), folder.resolve("postgres"), LoopbackPorts.free(), "secret", Map.of());
            case "stubborn" -> stubborn(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println(child.pid());
        System.out.flush();
        Thread.currentThread().join();
    }

    /** A program that does not listen when it is asked to end. */
    static ChildProcess stubborn(Path folder) {
        return ChildProcess.start(new ChildCommand(
                "Stubborn",
                List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"),
                Map.of(),
                folder.resolve("stubborn.log"),
                folder.resolve("stubborn.pid"),
                ChildCommand.Ending.TERMINATE,
                Duration.ofSeconds(1)));
    }
}
