package org.witan.testservers;

import java.net.URI;

/** A Keycloak server for one test alone. Its address stays the same when it is started again. */
public interface OwnKeycloak extends AutoCloseable {

    /** The server's public address. */
    URI url();

    /** Its realm {@code witan}. */
    default TestRealm realm() {
        return new TestRealm(url(), "witan");
    }

    /** Ends the server as a crash would. */
    void kill();

    /** Starts the server again after {@link #kill}, on the data it had. */
    void restart();

    @Override
    void close();
}
