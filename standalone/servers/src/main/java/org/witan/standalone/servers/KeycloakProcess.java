package org.witan.standalone.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A Keycloak server with the realm {@code witan}, its data in a PostgreSQL database. Public address is
 * {@code http://localhost:<port>}; it listens on 127.0.0.1 only.
 */
public final class KeycloakProcess implements ServerProcess {

    /** The realm that the first start imports. */
    public static final String REALM = "witan";

    private static final String NAME = "Keycloak";
    private static final Duration START_TIME = Duration.ofSeconds(240);
    private static final List<String> THEME = List.of(
            "login/theme.properties",
            "login/messages/messages_en.properties",
            "login/resources/css/witan.css",
            "login/resources/img/favicon.svg");

    private final ChildProcess process;
    private final KeycloakSettings settings;

    private KeycloakProcess(ChildProcess process, KeycloakSettings settings) {
        this.process = process;
        this.settings = settings;
    }

    /** Makes the distribution that {@link #start} needs, once per machine; takes up to half a minute. */
    public static void prepare(ServerFiles files) {
        KeycloakDistribution.built(files);
    }

    /**
     * Starts the server; returns when it answers. The first start makes its tables and imports the realm.
     *
     * @param folder the server's own folder, made if need be
     */
    public static KeycloakProcess start(ServerFiles files, Path folder, KeycloakSettings settings) {
        var distribution = KeycloakDistribution.built(files);
        try {
            lay(distribution, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var managementPort = LoopbackPorts.free();
        var process = ChildProcess.start(new ChildCommand(
                NAME,
                KeycloakDistribution.commandLine(
                        distribution, folder, settings.jvmOptions(), arguments(settings, managementPort)),
                environment(settings),
                folder.resolve("keycloak.log"),
                folder.resolve("keycloak.pid"),
                ChildCommand.Ending.TERMINATE,
                Duration.ofSeconds(30)));
        var health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        try (var client = HttpClient.newHttpClient()) {
            Readiness.await(process, START_TIME, () -> answers(client, health));
        } catch (ServerStartException e) {
            process.stop();
            throw e;
        }
        return new KeycloakProcess(process, settings);
    }

    /** The server's public address. */
    public URI url() {
        return url(settings);
    }

    /** The issuer in the tokens of Witan's realm. */
    public URI issuer() {
        return URI.create(url() + "/realms/" + REALM);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public CompletableFuture<Integer> exited() {
        return process.exited();
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public void kill() {
        process.kill();
    }

    private static URI url(KeycloakSettings settings) {
        return URI.create("http://localhost:" + settings.port());
    }

    private static void lay(Path distribution, Path folder) throws IOException {
        for (var name : List.of("conf", "data/import", "providers", "themes")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("data/import/witan-realm.json"), KeycloakSettings.realmTemplate());
        for (var file : THEME) {
            var target = folder.resolve("themes/witan").resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (var stream = stream("theme/" + file)) {
                Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var libraries = folder.resolve("lib");
        if (Files.isSymbolicLink(libraries)) {
            Files.delete(libraries);
        }
        if (!Files.exists(libraries, LinkOption.NOFOLLOW_LINKS)) {
            linkOrCopy(distribution.resolve("lib"), libraries);
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows lets only administrators make links.
            OnceMade.copy(from, to);
        }
    }

    private static List<String> arguments(KeycloakSettings settings, int managementPort) {
        return List.of(
                "start",
                "--optimized",
                // A node alone; without this it would look for others on every network interface.
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + managementPort,
                "--hostname=" + url(settings),
                "--db-url=" + settings.databaseUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-max-size=10",
                "--log-level=info,io.smallrye.health:error");
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        return Map.of(
                "KC_DB_PASSWORD", settings.databasePassword(),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", settings.adminClient(),
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", settings.adminSecret(),
                "WITAN_WEB_ORIGIN", settings.webOrigin(),
                "WITAN_API_SECRET", settings.apiSecret(),
                "WITAN_PROVISIONER_SECRET", settings.provisionerSecret(),
                "WITAN_SCRIPTS_SECRET", settings.scriptsSecret(),
                "WITAN_DEMO", Boolean.toString(settings.demo()));
    }

    private static boolean answers(HttpClient client, URI health) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(KeycloakProcess.class.getResourceAsStream(name));
    }
}
