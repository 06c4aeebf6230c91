package org.witan.standalone.servers;

import java.util.concurrent.CompletableFuture;

/** A server that runs as a child of this process, and never longer than this process does. */
public interface ServerProcess extends AutoCloseable {

    /** What people call the server, such as {@code PostgreSQL}. */
    String name();

    /** The id of the server's own process. */
    long pid();

    /** Completes with the exit code when the process has ended, for whatever reason. */
    CompletableFuture<Integer> exited();

    /** Ends the server in good order, by force when it takes too long; returns when it is gone. Idempotent. */
    void stop();

    /** Ends the server at once, as a crash would; returns when it is gone. */
    void kill();

    @Override
    default void close() {
        stop();
    }
}
