package org.witan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.witan.standalone.servers.ServerStartException;

class HiddenPortTest {

    private final AtomicInteger moves = new AtomicInteger();
    private final ArrayList<ServerSocket> sockets = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void staysWhereItIsFree() {
        var port = port();
        var number = port.number();

        var server = port.listen(this::bind, moves::incrementAndGet);

        assertThat(server.getLocalPort()).isEqualTo(number);
        assertThat(moves).hasValue(0);
        assertThat(port().number()).isEqualTo(number);
    }

    @Test
    void movesForGoodWhenAnotherProgramHasIt() {
        var port = port();
        var taken = bind(port.number());

        var server = port.listen(this::bind, moves::incrementAndGet);

        assertThat(server.getLocalPort()).isEqualTo(port.number()).isNotEqualTo(taken.getLocalPort());
        assertThat(moves).hasValue(1);
        assertThat(port().number()).isEqualTo(port.number());
    }

    @Test
    void movesWhenAnotherProgramIsFasterThanTheServer() {
        var port = port();
        var starts = new AtomicInteger();

        var server = port.listen(
                number -> {
                    if (starts.incrementAndGet() == 1) {
                        bind(number);
                    }
                    return bind(number);
                },
                moves::incrementAndGet);

        assertThat(server.getLocalPort()).isEqualTo(port.number());
        assertThat(starts).hasValue(2);
        assertThat(moves).hasValue(1);
    }

    @Test
    void leavesOtherFailuresToTheCaller() {
        var starts = new AtomicInteger();

        assertThatThrownBy(() -> port().listen(
                                number -> {
                                    starts.incrementAndGet();
                                    throw new ServerStartException("no space left");
                                },
                                moves::incrementAndGet))
                .hasMessage("no space left");
        assertThat(starts).hasValue(1);
        assertThat(moves).hasValue(0);
    }

    private HiddenPort port() {
        return HiddenPort.of(DataFolder.at(folder), "search");
    }

    private ServerSocket bind(int number) {
        try {
            var socket = new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"));
            sockets.add(socket);
            return socket;
        } catch (BindException e) {
            throw new ServerStartException("The port is taken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
