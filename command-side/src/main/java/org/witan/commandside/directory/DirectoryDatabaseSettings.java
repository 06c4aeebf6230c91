package org.witan.commandside.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory lives and as whom it is written.
 *
 * @param url                  the JDBC address of the PostgreSQL database
 * @param writer               the role that may write persons
 * @param directoryConnections the most connections that one node opens for the directory
 */
@ConfigurationProperties("witan.database")
public record DirectoryDatabaseSettings(
        String url, Credentials writer, @DefaultValue("6") int directoryConnections) {

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
