package org.witan.standalone;

import java.util.function.IntFunction;
import org.witan.standalone.servers.LoopbackPorts;
import org.witan.standalone.servers.ServerStartException;

/**
 * A port that nobody but the installation knows. It is chosen once and kept, until another program takes it while the
 * server is not there: then it is replaced.
 */
final class HiddenPort {

    private static final String FILE = "ports.properties";
    private static final int ATTEMPTS = 5;

    private final DataFolder data;
    private final String name;
    private volatile int number;

    private HiddenPort(DataFolder data, String name, int number) {
        this.data = data;
        this.name = name;
        this.number = number;
    }

    /** The port of that name, as the data folder remembers it. */
    static HiddenPort of(DataFolder data, String name) {
        var kept = Integer.parseInt(data.recall(FILE).getProperty(name, "0"));
        var port = new HiddenPort(data, name, kept);
        if (kept == 0) {
            port.move();
        }
        return port;
    }

    /** The port's number, now. */
    int number() {
        return number;
    }

    /**
     * Starts a server on the port; on another one if need be.
     *
     * @param onMove runs before a start on another port than the one that was known until then
     * @throws ServerStartException when the server does not start for another reason
     */
    <S> S listen(IntFunction<S> starter, Runnable onMove) {
        for (var attempt = 1; ; attempt++) {
            if (!LoopbackPorts.isFree(number)) {
                move();
                onMove.run();
            }
            try {
                return starter.apply(number);
            } catch (ServerStartException e) {
                // Somebody may have been faster than the server.
                if (attempt == ATTEMPTS || LoopbackPorts.isFree(number)) {
                    throw e;
                }
            }
        }
    }

    private void move() {
        number = LoopbackPorts.free();
        synchronized (FILE) {
            var kept = data.recall(FILE);
            kept.setProperty(name, Integer.toString(number));
            data.remember(FILE, kept);
        }
    }
}
