package org.witan.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.witan.standalone.servers.ServerFiles;

/** Servers that {@link SharedTestServers} runs for all tests of a build and has announced in a file. */
final class AnnouncedServers implements ServerSource {

    private final Properties addresses = new Properties();

    AnnouncedServers(Path announcement) {
        try (var reader = Files.newBufferedReader(announcement)) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Test servers: " + text("source") + ", those announced in " + announcement);
    }

    @Override
    public Kind kind() {
        return new Kind("announced", "");
    }

    @Override
    public PostgresAddress postgres() {
        return new PostgresAddress(
                text("postgres.host"),
                Integer.parseInt(text("postgres.port")),
                text("postgres.username"),
                text("postgres.password"));
    }

    @Override
    public URI openSearch() {
        return URI.create(text("opensearch.url"));
    }

    @Override
    public URI keycloak() {
        return URI.create(text("keycloak.url"));
    }

    @Override
    public OwnPostgres ownPostgres() {
        return inContainers()
                ? new ContainerServers().ownPostgres()
                : new OwnPostgresProcess(ServerFiles.locate(), Path.of(text("folder")));
    }

    @Override
    public OwnKeycloak ownKeycloak() {
        return inContainers()
                ? new ContainerServers().ownKeycloak()
                : new OwnKeycloakProcess(
                        ServerFiles.locate(),
                        Path.of(text("folder")),
                        postgres().jdbcUrl(EmbeddedServers.KEYCLOAK_DATABASE));
    }

    private boolean inContainers() {
        return text("source").equals("containers");
    }

    private String text(String name) {
        var value = addresses.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The announcement of the test servers lacks " + name);
        }
        return value;
    }
}
