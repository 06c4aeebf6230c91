package org.witan.testservers;

/**
 * A fresh, empty database on the shared test server; the user is a superuser, so that a test can create roles.
 *
 * @param host     the server's host name
 * @param port     the server's TCP port
 * @param name     the database's name
 * @param username the user to connect as
 * @param password the user's password, possibly empty
 */
public record TestDatabase(String host, int port, String name, String username, String password) {

    /** The address in the form that the JDBC driver reads. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }
}
