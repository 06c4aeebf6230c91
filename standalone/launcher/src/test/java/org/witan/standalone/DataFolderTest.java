package org.witan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.witan.standalone.servers.LoopbackPorts;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void refusesSecondLockWithOneLine() throws Exception {
        var folder = DataFolder.at(parent.resolve("data"));
        try (var held = folder.lock()) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(folder::lock)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("already runs on the data folder " + folder.path())
                    .hasMessageNotContaining("\n");
        }
        try (var again = folder.lock()) {
            assertThat(again.isOpen()).isTrue();
        }
    }

    @Test
    void secretsAreMadeOnceAndReadByTheirOwnerOnly() throws Exception {
        var folder = DataFolder.at(parent);
        var secret = Secrets.of(folder).secret("one");

        assertThat(Secrets.of(folder).secret("one")).isEqualTo(secret);
        assertThat(Secrets.of(folder).secret("two")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("secrets/one"))))
                .isEqualTo("rw-------");
    }

    @Test
    void busyPortIsNamedInOneLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.of(DataFolder.at(parent), taken.getLocalPort()))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " ")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void hiddenPortsStayTheSame() {
        var port = LoopbackPorts.free();
        var first = Ports.of(DataFolder.at(parent), port);

        var second = Ports.of(DataFolder.at(parent), port);

        assertThat(second.postgres().number()).isEqualTo(first.postgres().number());
        assertThat(second.openSearch().number()).isEqualTo(first.openSearch().number());
    }
}
