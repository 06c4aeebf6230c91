package org.witan.queryside.view;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the views are and who reads and writes them.
 *
 * @param url                   the JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param writer                the role that projections write with
 * @param reader                the role that queries read with, bound to one tenant at a time
 * @param readConnections       how many connections the reads of this node share
 * @param projectionConnections how many connections the projections of this node share
 */
@ConfigurationProperties("witan.database")
public record QueryDatabaseSettings(
        String url,
        Account writer,
        Account reader,
        @DefaultValue("16") int readConnections,
        @DefaultValue("12") int projectionConnections) {

    /** A database role with its password. */
    public record Account(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
