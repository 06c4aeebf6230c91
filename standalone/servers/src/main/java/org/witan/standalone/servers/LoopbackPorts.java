package org.witan.standalone.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on the loopback address. */
public final class LoopbackPorts {

    // Linux takes outgoing ports from 32768 on, other systems from 49152 on.
    private static final int LOWEST = 20_000;
    private static final int BEHIND_HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private LoopbackPorts() {}

    /**
     * A port that nobody listens on. It is none of those that systems take for outgoing connections, so that none of these
     * has it by the time that a server starts: not even one that looks for that very server, and would find itself.
     */
    public static int free() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, BEHIND_HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new ServerStartException("There is no free port on 127.0.0.1 from " + LOWEST + " to " + BEHIND_HIGHEST);
    }

    /** Whether a server could listen on the port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A connection that was closed a moment ago does not keep a server from listening.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
