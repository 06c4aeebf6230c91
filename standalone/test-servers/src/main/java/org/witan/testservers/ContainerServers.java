package org.witan.testservers;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.witan.standalone.servers.LoopbackPorts;

/** Servers in containers, from their projects' official images. */
final class ContainerServers implements ServerSource {

    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18");
    private static final DockerImageName OPEN_SEARCH = DockerImageName.parse("opensearchproject/opensearch:3");
    private static final int POSTGRES_PORT = 5432;
    private static final int OPEN_SEARCH_PORT = 9200;
    private static final String PASSWORD = "postgres";

    private @Nullable GenericContainer<?> postgres;
    private @Nullable GenericContainer<?> openSearch;
    private @Nullable KeycloakContainer keycloak;

    @Override
    public Kind kind() {
        return new Kind("containers", "");
    }

    @Override
    public synchronized PostgresAddress postgres() {
        if (postgres == null) {
            var server = new GenericContainer<>(POSTGRES)
                    .withExposedPorts(POSTGRES_PORT)
                    .withEnv("POSTGRES_PASSWORD", PASSWORD)
                    .withCommand("postgres", "-c", "max_connections=300")
                    // The image starts the server twice; the first one only makes the data.
                    .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2));
            server.start();
            postgres = server;
        }
        return new PostgresAddress(postgres.getHost(), postgres.getMappedPort(POSTGRES_PORT), "postgres", PASSWORD);
    }

    @Override
    public synchronized URI openSearch() {
        if (openSearch == null) {
            var server = new GenericContainer<>(OPEN_SEARCH)
                    .withExposedPorts(OPEN_SEARCH_PORT)
                    .withEnv("discovery.type", "single-node")
                    .withEnv("DISABLE_SECURITY_PLUGIN", "true")
                    .withEnv("DISABLE_INSTALL_DEMO_CONFIG", "true")
                    .withEnv("action.auto_create_index", "false")
                    .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
                    .withEnv("OPENSEARCH_JAVA_OPTS", "-Xms512m -Xmx512m")
                    .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow&timeout=60s")
                            .forPort(OPEN_SEARCH_PORT)
                            .withStartupTimeout(Duration.ofMinutes(3)));
            server.start();
            openSearch = server;
        }
        return URI.create("http://" + openSearch.getHost() + ":" + openSearch.getMappedPort(OPEN_SEARCH_PORT));
    }

    @Override
    public synchronized URI keycloak() {
        if (keycloak == null) {
            var server = new KeycloakContainer(LoopbackPorts.free());
            server.start();
            keycloak = server;
        }
        return keycloak.url();
    }

    @Override
    public OwnKeycloak ownKeycloak() {
        var server = new KeycloakContainer(LoopbackPorts.free());
        server.start();
        return server;
    }
}
