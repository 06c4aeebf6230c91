package org.witan.web;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestPostgres;

/** An empty database with the three roles that Witan knows; the application itself makes the tables when it starts. */
public record WitanDatabase(TestDatabase database) {

    private static final List<String> ROLES = List.of("owner", "writer", "reader");
    private static final String PASSWORD = "secret";

    /** Creates a database that no other test uses. */
    public static WitanDatabase fresh() {
        var database = new WitanDatabase(TestPostgres.freshDatabase());
        database.createRoles();
        return database;
    }

    /** The settings that lead the application there. */
    public Map<String, Object> settings() {
        var settings = new TreeMap<String, Object>(Map.of("witan.database.url", database.jdbcUrl()));
        for (var role : ROLES) {
            settings.put("witan.database." + role + ".username", named(role));
            settings.put("witan.database." + role + ".password", PASSWORD);
        }
        return settings;
    }

    private void createRoles() {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var role : ROLES) {
                statement.execute("CREATE ROLE " + named(role) + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            statement.execute("ALTER DATABASE " + database.name() + " OWNER TO " + named("owner"));
            statement.execute("ALTER SCHEMA public OWNER TO " + named("owner"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String named(String role) {
        return database.name() + "_" + role;
    }
}
