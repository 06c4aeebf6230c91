package org.witan.testservers;

import java.net.URI;

/** Where the tests' servers come from. Each server is started when it is first asked for. */
interface ServerSource {

    PostgresAddress postgres();

    URI openSearch();

    URI keycloak();

    /** A PostgreSQL for one test alone, which may kill it. */
    OwnPostgres ownPostgres();

    /** A Keycloak for one test alone, which may kill it. */
    OwnKeycloak ownKeycloak();

    /** A word for the kind of source, and the folder of its data where it has one. */
    Kind kind();

    /**
     * What kind of source it is.
     *
     * @param word   {@code embedded}, {@code containers} or {@code announced}
     * @param folder where its servers keep their data; empty when that is elsewhere
     */
    record Kind(String word, String folder) {}

    /**
     * How to reach a PostgreSQL server as its superuser.
     *
     * @param host     host name
     * @param port     TCP port
     * @param username a superuser
     * @param password that user's password
     */
    record PostgresAddress(String host, int port, String username, String password) {

        String jdbcUrl(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database;
        }
    }

    /** The source that this virtual machine uses, chosen once and printed once. */
    static ServerSource chosen() {
        return Choice.CHOSEN;
    }

    /** Holds the choice, so that it is made at first use. */
    final class Choice {
        private static final ServerSource CHOSEN = SourceChoice.make();

        private Choice() {}
    }
}
