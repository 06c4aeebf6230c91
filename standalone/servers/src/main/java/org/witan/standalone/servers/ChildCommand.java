package org.witan.standalone.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to start as a child process, and how to end it.
 *
 * @param name        what people call it
 * @param command     program and arguments
 * @param environment variables added to the inherited ones; inherited variables of Keycloak are left out
 * @param log         the file that takes the output
 * @param pidFile     the file that remembers the process, so that the next start finds one that was left over
 * @param ending      how the process learns that it has to end
 * @param patience    how long an orderly end may take before it is forced
 */
public record ChildCommand(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Path pidFile,
        Ending ending,
        Duration patience) {

    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** How a child learns that it has to end, also when its parent was killed. */
    public enum Ending {
        /** It watches its standard input by itself and ends with it. */
        INPUT_END,
        /** A small shell beside it watches the input and sends an interrupt. */
        INTERRUPT,
        /** A small shell beside it watches the input and sends the signal to terminate. */
        TERMINATE
    }
}
