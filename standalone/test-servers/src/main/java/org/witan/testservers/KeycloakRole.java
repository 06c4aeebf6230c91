package org.witan.testservers;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The database user that Keycloak connects as. */
final class KeycloakRole {

    private KeycloakRole() {}

    static void create(ServerSource.PostgresAddress server, TestDatabase database) {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(database.name()), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE keycloak LOGIN PASSWORD 'keycloak'");
            statement.execute("ALTER DATABASE " + database.name() + " OWNER TO keycloak");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the role keycloak", e);
        }
    }
}
