package org.witan.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProcessIT {

    private final int port = LoopbackPorts.free();

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedOverKill() throws Exception {
        try (var first = start("secret")) {
            execute(first, "CREATE TABLE fact (id int)");
            execute(first, "INSERT INTO fact VALUES (42)");
            first.kill();
        }

        try (var second = start("secret")) {
            assertThat(answer(second, "SELECT id::text FROM fact")).isEqualTo("42");
        }
    }

    @Test
    void isDurableAndOnLoopbackOnly() throws Exception {
        try (var server = start("secret")) {
            assertThat(answer(server, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void startsAlthoughTheIdInItsLockFileBelongsToAnotherProgramNow() throws Exception {
        start("secret").stop();
        var pid = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                pid + "\n" + folder.resolve("data") + "\n1\n" + port + "\n\n127.0.0.1\n1 1\nready\n");

        try (var server = start("secret")) {
            assertThat(answer(server, "SELECT 'here'")).isEqualTo("here");
        }
    }

    private PostgresProcess start(String password) {
        return PostgresProcess.start(ServerFiles.locate(), folder, port, password, Map.of());
    }

    private static void execute(PostgresProcess server, String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(PostgresProcess server, String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
