package org.witan.testservers;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.witan.standalone.servers.LoopbackPorts;

/** A container whose port on the host is fixed, because the engine would choose another one when it starts again. */
abstract class OwnContainer<S extends OwnContainer<S>> extends GenericContainer<S> implements OwnServer {

    private final int port = LoopbackPorts.free();

    OwnContainer(DockerImageName image, int portInside) {
        super(image);
        withExposedPorts(portInside);
        withCreateContainerCmdModifier(
                command -> Objects.requireNonNull(command.getHostConfig(), HostConfig.class::getName)
                        .withPortBindings(new PortBinding(Ports.Binding.bindPort(port), new ExposedPort(portInside))));
    }

    /** The port on the host that the engine runs on. */
    final int port() {
        return port;
    }

    @Override
    public final void kill() {
        getDockerClient().killContainerCmd(getContainerId()).exec();
    }

    @Override
    public final void restart() {
        getDockerClient().startContainerCmd(getContainerId()).exec();
        getWaitStrategy().waitUntilReady(this);
    }

    @Override
    public final void close() {
        stop();
    }
}
