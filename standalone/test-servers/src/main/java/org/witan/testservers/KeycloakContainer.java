package org.witan.testservers;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** Keycloak in a container. Its port is fixed, because the server's own public address must not change when it starts again. */
final class KeycloakContainer extends GenericContainer<KeycloakContainer> implements OwnKeycloak {

    private static final DockerImageName IMAGE = DockerImageName.parse("quay.io/keycloak/keycloak:26.7");
    private static final int KEYCLOAK_PORT = 8080;

    private final int port;

    KeycloakContainer(int port) {
        super(IMAGE);
        this.port = port;
        var settings = TestKeycloak.settings(port, "");
        withExposedPorts(KEYCLOAK_PORT);
        withCreateContainerCmdModifier(command -> Objects.requireNonNull(
                        command.getHostConfig(), HostConfig.class::getName)
                .withPortBindings(new PortBinding(Ports.Binding.bindPort(port), new ExposedPort(KEYCLOAK_PORT))));
        withEnv("KC_BOOTSTRAP_ADMIN_CLIENT_ID", TestKeycloak.ADMIN_CLIENT);
        withEnv("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", TestKeycloak.ADMIN_SECRET);
        withCopyToContainer(
                Transferable.of(settings.realmDescription("witan")), "/opt/keycloak/data/import/witan-realm.json");
        withCopyToContainer(
                MountableFile.forClasspathResource("org/witan/standalone/servers/theme"), "/opt/keycloak/themes/witan");
        withCommand("start-dev", "--import-realm", "--hostname=" + url());
        waitingFor(Wait.forHttp("/realms/witan").forPort(KEYCLOAK_PORT).withStartupTimeout(Duration.ofMinutes(4)));
    }

    @Override
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void kill() {
        getDockerClient().killContainerCmd(getContainerId()).exec();
    }

    @Override
    public void restart() {
        getDockerClient().startContainerCmd(getContainerId()).exec();
        getWaitStrategy().waitUntilReady(this);
    }

    @Override
    public void close() {
        stop();
    }
}
