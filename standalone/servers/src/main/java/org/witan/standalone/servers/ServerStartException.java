package org.witan.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server did not start; the message names it and, where there is one, shows the end of its log. */
public final class ServerStartException extends RuntimeException {

    private static final int LINES_SHOWN = 15;

    public ServerStartException(String message) {
        super(message);
    }

    public ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }

    static ServerStartException withLog(String message, Path log) {
        return new ServerStartException(message + "; the end of " + log + ":\n" + String.join("\n", lastLines(log)));
    }

    private static List<String> lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            return List.of("(could not be read: " + e + ")");
        }
    }
}
