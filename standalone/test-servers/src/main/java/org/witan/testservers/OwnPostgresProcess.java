package org.witan.testservers;

import java.nio.file.Path;
import java.util.Map;
import org.witan.standalone.servers.LoopbackPorts;
import org.witan.standalone.servers.PostgresProcess;
import org.witan.standalone.servers.ServerFiles;

/** A further PostgreSQL process beside the shared one, on data of its own. */
final class OwnPostgresProcess implements OwnPostgres {

    private static final String PASSWORD = "postgres";

    private final ServerFiles files;
    private final Path folder;
    private final int port = LoopbackPorts.free();
    private PostgresProcess process;

    OwnPostgresProcess(ServerFiles files, Path parent) {
        this.files = files;
        this.folder = parent.resolve("postgres-" + port);
        this.process = start();
    }

    @Override
    public TestDatabase database() {
        return new TestDatabase("127.0.0.1", port, "postgres", PostgresProcess.SUPERUSER, PASSWORD);
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void restart() {
        process = start();
    }

    @Override
    public void close() {
        process.stop();
    }

    private PostgresProcess start() {
        return PostgresProcess.start(files, folder, port, PASSWORD, Map.of());
    }
}
