package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.witan.standalone.servers.ChildProcess;
import org.witan.standalone.servers.KeycloakProcess;
import org.witan.standalone.servers.KeycloakSettings;
import org.witan.standalone.servers.OpenSearchProcess;
import org.witan.standalone.servers.PostgresProcess;
import org.witan.standalone.servers.ServerFiles;
import org.witan.standalone.servers.ServerProcess;

/** The servers and the application of one data folder, while they run. */
final class Installation {

    private static final String ADMIN_CLIENT = "witan-installation";
    private static final List<String> PID_FILES = List.of(
            "application/witan.pid", "keycloak/keycloak.pid", "opensearch/opensearch.pid", "postgres/postgresql.pid");

    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final RunOptions options;
    private final Progress progress;
    private final Watched<PostgresProcess> postgres;
    private final Watched<KeycloakProcess> keycloak;
    private final Watched<OpenSearchProcess> openSearch;
    private final Watched<ApplicationProcess> application;

    /**
     * @param onSurrender runs when a server has ended and cannot be started again
     */
    Installation(DataFolder data, RunOptions options, Progress progress, Runnable onSurrender) {
        PID_FILES.forEach(file -> ChildProcess.endLeftover(data.resolve(file)));
        this.data = data;
        this.options = options;
        this.progress = progress;
        this.ports = Ports.of(data, options.port());
        this.secrets = new Secrets(data);
        var files = ServerFiles.locate();
        postgres = watched(() -> startPostgres(files), onSurrender);
        keycloak = watched(() -> startKeycloak(files), onSurrender);
        openSearch = watched(() -> startOpenSearch(files), onSurrender);
        application = watched(this::startApplication, onSurrender);
    }

    /** Starts everything; returns when all of it is ready, demo included. */
    void start() {
        remember();
        new Databases(postgres.start(), secrets).create();
        var others = List.of(begin(this::startIdentity), begin(openSearch::start), begin(application::start));
        try {
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stops everything, those that need others first. */
    void stop() {
        application.stop();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(keycloak::stop), CompletableFuture.runAsync(openSearch::stop))
                .join();
        postgres.stop();
    }

    Endpoints endpoints() {
        return Endpoints.of(data);
    }

    private <S extends ServerProcess> Watched<S> watched(Supplier<S> starter, Runnable onSurrender) {
        return new Watched<>(starter, progress, onSurrender);
    }

    private static <T> CompletableFuture<T> begin(Supplier<T> start) {
        var result = new CompletableFuture<T>();
        Thread.ofVirtual().start(() -> {
            try {
                result.complete(start.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private void remember() {
        var values = new Properties();
        values.setProperty("application", "http://localhost:" + ports.application());
        values.setProperty("keycloak", "http://localhost:" + ports.keycloak());
        values.setProperty("demo", Boolean.toString(options.demo()));
        data.remember(Endpoints.FILE, values);
    }

    private PostgresProcess startPostgres(ServerFiles files) {
        var password = secrets.secret("postgres-superuser");
        return ports.postgres()
                .listen(
                        port -> PostgresProcess.start(files, data.resolve("postgres"), port, password, Map.of()),
                        this::renewThoseOfTheDatabase);
    }

    private void renewThoseOfTheDatabase() {
        keycloak.renew();
        application.renew();
    }

    private KeycloakProcess startIdentity() {
        var server = keycloak.start();
        new RealmUpkeep(data, endpoints(), secrets).run();
        return server;
    }

    private KeycloakProcess startKeycloak(ServerFiles files) {
        return KeycloakProcess.start(
                files,
                data.resolve("keycloak"),
                new KeycloakSettings(
                        ports.keycloak(),
                        jdbcUrl(Databases.KEYCLOAK),
                        Databases.KEYCLOAK,
                        secrets.secret("postgres-" + Databases.KEYCLOAK),
                        ADMIN_CLIENT,
                        secrets.secret("keycloak-admin"),
                        "http://localhost:" + ports.application(),
                        secrets.secret("keycloak-api"),
                        secrets.secret("keycloak-provisioner"),
                        secrets.secret("keycloak-scripts"),
                        options.demo(),
                        sharedArchive("keycloak")));
    }

    private OpenSearchProcess startOpenSearch(ServerFiles files) {
        var options = sharedArchive("opensearch");
        return ports.openSearch()
                .listen(
                        port -> OpenSearchProcess.start(files, data.resolve("opensearch"), port, "512m", options),
                        application::renew);
    }

    private ApplicationProcess startApplication() {
        return ApplicationProcess.start(
                data, options.mainClass(), ports.application(), applicationProperties(), sharedArchive("application"));
    }

    private Map<String, String> applicationProperties() {
        var issuer = "http://localhost:" + ports.keycloak();
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", Integer.toString(ports.application()));
        properties.put("witan.database.url", jdbcUrl(Databases.WITAN));
        role(properties, "owner", Databases.OWNER);
        role(properties, "writer", Databases.WRITER);
        role(properties, "reader", Databases.READER);
        properties.put(
                "witan.search.url", "http://127.0.0.1:" + ports.openSearch().number());
        properties.put("witan.identity.issuer", issuer + "/realms/" + KeycloakProcess.REALM);
        properties.put("witan.identity.admin-url", issuer);
        properties.put("witan.identity.provisioner-secret", secrets.secret("keycloak-provisioner"));
        properties.put("witan.identity.provisioning.server-url", issuer);
        properties.put("witan.identity.provisioning.client-secret", secrets.secret("keycloak-provisioner"));
        properties.put(
                "witan.identity.jwks-file",
                data.resolve("application/jwks.json").toString());
        properties.put(
                "witan.audit.signing-key-file",
                data.resolve("secrets/audit-signing-key").toString());
        properties.put("witan.nodes.roles", "app,projector");
        if (options.demo()) {
            properties.putAll(DemoPeople.settings());
        }
        return properties;
    }

    private void role(Map<String, String> properties, String name, String role) {
        properties.put("witan.database." + name + ".username", role);
        properties.put("witan.database." + name + ".password", secrets.secret("postgres-" + role));
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres().number() + "/" + database;
    }

    /** The virtual machine writes its loaded classes there when it ends, and starts faster the next time. */
    private List<String> sharedArchive(String name) {
        try {
            Path folder = Files.createDirectories(data.resolve("cache"));
            return List.of(
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + folder.resolve(name + ".jsa"),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
