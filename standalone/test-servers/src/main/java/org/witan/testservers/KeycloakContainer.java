package org.witan.testservers;

import java.net.URI;
import java.time.Duration;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;
import org.witan.standalone.servers.KeycloakProcess;

/** Keycloak in a container, in its development mode, which keeps the data in the container. */
final class KeycloakContainer extends OwnContainer<KeycloakContainer> implements OwnKeycloak {

    static final DockerImageName IMAGE = DockerImageName.parse("quay.io/keycloak/keycloak:26.7");

    private static final int PORT_INSIDE = 8080;
    private static final String HOME = "/opt/keycloak";

    KeycloakContainer() {
        super(IMAGE, PORT_INSIDE);
        withEnv("KC_BOOTSTRAP_ADMIN_CLIENT_ID", TestKeycloak.ADMIN_CLIENT);
        withEnv("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", TestKeycloak.ADMIN_SECRET);
        // The image would begin with a heap of half of the machine's memory.
        withEnv("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // Most of its work is to start, which the better compiler would only delay.
        withEnv("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        withCopyToContainer(
                Transferable.of(TestKeycloak.settings(port(), "").realmDescription(KeycloakProcess.REALM)),
                HOME + "/data/import/witan-realm.json");
        withCopyFileToContainer(
                MountableFile.forClasspathResource("org/witan/standalone/servers/theme"), HOME + "/themes/witan");
        withCommand("start-dev", "--import-realm", "--hostname=" + url());
        waitingFor(Wait.forHttp("/realms/" + KeycloakProcess.REALM)
                .forPort(PORT_INSIDE)
                .withStartupTimeout(Duration.ofMinutes(6)));
    }

    @Override
    public URI url() {
        return URI.create("http://" + getHost() + ":" + port());
    }
}
