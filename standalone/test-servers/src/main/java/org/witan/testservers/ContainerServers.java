package org.witan.testservers;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers, from their projects' official images. */
final class ContainerServers implements ServerSource {

    private static final DockerImageName OPEN_SEARCH = DockerImageName.parse("opensearchproject/opensearch:3");
    private static final int OPEN_SEARCH_PORT = 9200;

    private @Nullable PostgresContainer postgres;
    private @Nullable GenericContainer<?> openSearch;
    private @Nullable KeycloakContainer keycloak;

    /**
     * What keeps this machine from running the servers in containers; empty when nothing does. Fetches the images that the
     * engine does not have yet, and gives up on an image after two minutes.
     */
    static Optional<String> obstacle() {
        try {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                return Optional.of("no Docker engine answers");
            }
        } catch (RuntimeException e) {
            // The library runs containers of its own, whose images may be missing too.
            return Optional.of("Testcontainers cannot work with the Docker engine: " + firstLine(e));
        }
        return Stream.of(PostgresContainer.IMAGE, OPEN_SEARCH, KeycloakContainer.IMAGE)
                .flatMap(image -> obstacle(image).stream())
                .findFirst();
    }

    private static Optional<String> obstacle(DockerImageName image) {
        try {
            new RemoteDockerImage(image).get();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("the image " + image + " cannot be fetched: " + firstLine(e));
        }
    }

    @Override
    public Kind kind() {
        return new Kind("containers", "");
    }

    @Override
    public synchronized PostgresAddress postgres() {
        if (postgres == null) {
            postgres = ownPostgres();
        }
        return postgres.address();
    }

    @Override
    public synchronized URI openSearch() {
        if (openSearch == null) {
            openSearch = startOpenSearch();
        }
        return URI.create("http://" + openSearch.getHost() + ":" + openSearch.getMappedPort(OPEN_SEARCH_PORT));
    }

    @Override
    public synchronized URI keycloak() {
        if (keycloak == null) {
            keycloak = ownKeycloak();
        }
        return keycloak.url();
    }

    @Override
    public PostgresContainer ownPostgres() {
        var server = new PostgresContainer();
        server.start();
        return server;
    }

    @Override
    public KeycloakContainer ownKeycloak() {
        var server = new KeycloakContainer();
        server.start();
        return server;
    }

    private static GenericContainer<?> startOpenSearch() {
        var server = new GenericContainer<>(OPEN_SEARCH)
                .withExposedPorts(OPEN_SEARCH_PORT)
                // A node alone is not held to the limits of the machine that a cluster insists on.
                .withEnv("discovery.type", "single-node")
                .withEnv("DISABLE_SECURITY_PLUGIN", "true")
                // Older entry points ask for a password of the administrator even without that plugin.
                .withEnv("DISABLE_INSTALL_DEMO_CONFIG", "true")
                .withEnv("DISABLE_PERFORMANCE_ANALYZER_AGENT_CLI", "true")
                .withEnv("action.auto_create_index", "false")
                .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
                .withEnv("node.store.allow_mmap", "false")
                .withEnv("OPENSEARCH_JAVA_OPTS", "-Xms512m -Xmx512m")
                .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow&timeout=5s")
                        .forPort(OPEN_SEARCH_PORT)
                        .withReadTimeout(Duration.ofSeconds(10))
                        .withStartupTimeout(Duration.ofMinutes(4)));
        server.start();
        return server;
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getName());
    }
}
