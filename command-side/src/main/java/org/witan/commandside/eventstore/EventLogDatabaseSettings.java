package org.witan.commandside.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the event log lives and as whom it is written.
 *
 * @param url    the JDBC address of the PostgreSQL database; not that of a pooler that shares sessions
 * @param writer the role that may insert events, and no more than that
 */
@ConfigurationProperties("witan.database")
public record EventLogDatabaseSettings(String url, Credentials writer) {

    /**
     * A database role's name and password.
     *
     * @param username the role's name
     * @param password the role's password
     */
    public record Credentials(String username, String password) {

        @Override
        public String toString() {
            return "Credentials[username=" + username + "]";
        }
    }
}
