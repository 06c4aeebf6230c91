package org.witan.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.servers.KeycloakProcess;
import org.witan.standalone.servers.LoopbackPorts;
import org.witan.standalone.servers.OpenSearchProcess;
import org.witan.standalone.servers.PostgresProcess;
import org.witan.standalone.servers.ServerFiles;
import org.witan.standalone.servers.ServerProcess;

/** Servers as child processes of this virtual machine, in a temporary folder that goes with it. */
final class EmbeddedServers implements ServerSource {

    static final String KEYCLOAK_DATABASE = "keycloak";

    private static final String PASSWORD = "postgres";

    private final ServerFiles files = ServerFiles.locate();
    private final Path folder = temporaryFolder();
    private final Deque<ServerProcess> running = new ArrayDeque<>();
    private @Nullable PostgresProcess postgres;
    private @Nullable OpenSearchProcess openSearch;
    private @Nullable KeycloakProcess keycloak;
    private @Nullable TestDatabase keycloakDatabase;

    EmbeddedServers() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "test-servers-end"));
    }

    @Override
    public Kind kind() {
        return new Kind("embedded", folder.toString());
    }

    @Override
    public synchronized PostgresAddress postgres() {
        if (postgres == null) {
            postgres = PostgresProcess.start(
                    files,
                    folder.resolve("postgres"),
                    LoopbackPorts.free(),
                    PASSWORD,
                    Map.of("max_connections", "300"));
            running.push(postgres);
        }
        return new PostgresAddress("127.0.0.1", postgres.port(), PostgresProcess.SUPERUSER, PASSWORD);
    }

    @Override
    public synchronized URI openSearch() {
        if (openSearch == null) {
            openSearch = OpenSearchProcess.start(
                    files, folder.resolve("opensearch"), LoopbackPorts.free(), "256m", List.of());
            running.push(openSearch);
        }
        return openSearch.url();
    }

    @Override
    public synchronized URI keycloak() {
        if (keycloak == null) {
            var settings = TestKeycloak.settings(
                    LoopbackPorts.free(), keycloakDatabase().jdbcUrl());
            keycloak = KeycloakProcess.start(files, folder.resolve("keycloak"), settings);
            running.push(keycloak);
        }
        return keycloak.url();
    }

    @Override
    public OwnPostgres ownPostgres() {
        return new OwnPostgresProcess(files, folder);
    }

    /** The test's own server uses the tables of the shared one, because making them takes most of a first start. */
    @Override
    public synchronized OwnKeycloak ownKeycloak() {
        keycloak();
        return new OwnKeycloakProcess(files, folder, keycloakDatabase().jdbcUrl());
    }

    private synchronized TestDatabase keycloakDatabase() {
        if (keycloakDatabase == null) {
            var address = postgres();
            keycloakDatabase = TestPostgres.createDatabase(address, KEYCLOAK_DATABASE);
            KeycloakRole.create(address, keycloakDatabase);
        }
        return keycloakDatabase;
    }

    private synchronized void end() {
        running.forEach(ServerProcess::stop);
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Left behind " + folder + ": " + e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("witan-test-servers-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
