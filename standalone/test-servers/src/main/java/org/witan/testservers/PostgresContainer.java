package org.witan.testservers;

import java.time.Duration;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container, with the same collation as the embedded one. */
final class PostgresContainer extends OwnContainer<PostgresContainer> implements OwnPostgres {

    static final DockerImageName IMAGE = DockerImageName.parse("postgres:18");

    private static final int PORT_INSIDE = 5432;
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "postgres";
    /** More than Docker's 64 MB, which parallel queries can use up. */
    private static final long SHARED_MEMORY = 256L * 1024 * 1024;

    PostgresContainer() {
        super(IMAGE, PORT_INSIDE);
        withEnv("POSTGRES_PASSWORD", PASSWORD);
        withEnv(
                "POSTGRES_INITDB_ARGS",
                "--encoding=UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8 --no-locale");
        withCommand("postgres", "-c", "max_connections=300");
        withSharedMemorySize(SHARED_MEMORY);
        // The image first starts a server that only makes the data, and that one does not listen on TCP.
        waitingFor(Wait.forSuccessfulCommand("pg_isready -h 127.0.0.1 -U " + SUPERUSER)
                .withStartupTimeout(Duration.ofMinutes(3)));
    }

    ServerSource.PostgresAddress address() {
        return new ServerSource.PostgresAddress(getHost(), port(), SUPERUSER, PASSWORD);
    }

    @Override
    public TestDatabase database() {
        return new TestDatabase(getHost(), port(), "postgres", SUPERUSER, PASSWORD);
    }
}
