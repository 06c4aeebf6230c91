package org.witan.testservers;

/** A server for one test alone, which may kill it and start it again. Its address stays the same all the while. */
public interface OwnServer extends AutoCloseable {

    /** Ends the server as a crash would. */
    void kill();

    /** Starts the server again after {@link #kill}, on the data it had. */
    void restart();

    @Override
    void close();
}
