package org.witan.testservers;

import java.net.URI;
import java.nio.file.Path;
import org.witan.standalone.servers.KeycloakProcess;
import org.witan.standalone.servers.KeycloakSettings;
import org.witan.standalone.servers.LoopbackPorts;
import org.witan.standalone.servers.ServerFiles;

/**
 * A further Keycloak process on the tables of the shared one, because making tables takes most of a first start. The two
 * do not tell each other of changes, so a test makes its changes through its own.
 */
final class OwnKeycloakProcess implements OwnKeycloak {

    private final ServerFiles files;
    private final Path folder;
    private final KeycloakSettings settings;
    private KeycloakProcess process;

    OwnKeycloakProcess(ServerFiles files, Path parent, String databaseUrl) {
        this.files = files;
        this.settings = TestKeycloak.settings(LoopbackPorts.free(), databaseUrl);
        this.folder = parent.resolve("keycloak-" + settings.port());
        this.process = KeycloakProcess.start(files, folder, settings);
    }

    @Override
    public URI url() {
        return process.url();
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void restart() {
        process = KeycloakProcess.start(files, folder, settings);
    }

    @Override
    public void close() {
        process.stop();
    }
}
