package org.witan.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import org.witan.standalone.servers.PostgresProcess;

/** The databases and roles on a new PostgreSQL server; what the roles may do in Witan's is the migrations' matter. */
final class Databases {

    static final String WITAN = "witan";
    static final String KEYCLOAK = "keycloak";
    static final String OWNER = "witan_owner";
    static final String WRITER = "witan_writer";
    static final String READER = "witan_reader";

    private final PostgresProcess postgres;
    private final Secrets secrets;

    Databases(PostgresProcess postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** Creates what is not there yet. */
    void create() {
        try (var connection = postgres.connect("postgres")) {
            for (var role : new String[] {OWNER, WRITER, READER, KEYCLOAK}) {
                createRole(connection, role);
            }
            createDatabase(connection, WITAN, OWNER);
            createDatabase(connection, KEYCLOAK, KEYCLOAK);
        } catch (SQLException e) {
            throw new LaunchException("The databases could not be created: " + e.getMessage(), e);
        }
    }

    String password(String role) {
        return secrets.secret("postgres-" + role);
    }

    private void createRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            // The password consists of letters, digits, "-" and "_" only.
            execute(connection, "CREATE ROLE " + role + " LOGIN PASSWORD '" + password(role) + "'");
        }
    }

    private static void createDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name + " OWNER " + owner);
            execute(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE " + name + " FROM PUBLIC");
        }
        if (name.equals(WITAN)) {
            execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + WRITER + ", " + READER);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
