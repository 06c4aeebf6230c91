package org.witan.commandside.directory;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestPostgres;

/** A migrated database of its own, with the roles that the application connects as. */
public final class DirectoryFixture {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final String writer = "writer_" + database.name();
    private final String reader = "reader_" + database.name();

    /** Creates the roles and runs the migrations. */
    public DirectoryFixture() {
        execute("CREATE ROLE \"" + writer + "\" LOGIN PASSWORD 'writer'");
        execute("CREATE ROLE \"" + reader + "\" LOGIN PASSWORD 'reader'");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("classpath:db/migration/command-side")
                .placeholders(Map.of("writer", writer, "reader", reader))
                .load()
                .migrate();
    }

    /** Connections with the writer's rights. */
    public DataSource writer() {
        return source(writer, "writer");
    }

    /** Connections with the reader's rights. */
    public DataSource reader() {
        return source(reader, "reader");
    }

    /** A directory that makes random ids. */
    public PersonDirectory directory() {
        return new PersonDirectory(new DirectoryDatabase(writer()), UUID::randomUUID);
    }

    /** Runs a statement as the owner of everything. */
    public void execute(String sql) {
        try (var connection = source(database.username(), database.password()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private DataSource source(String username, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(username);
        source.setPassword(password);
        return source;
    }
}
