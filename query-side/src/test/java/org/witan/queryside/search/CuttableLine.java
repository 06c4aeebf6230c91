package org.witan.queryside.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut and mended, as if the server went away and came back. */
final class CuttableLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final URI server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CuttableLine(URI server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    void cut() {
        cut = true;
        sockets.forEach(CuttableLine::end);
        sockets.clear();
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                if (cut) {
                    end(near);
                } else {
                    connect(near, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException e) {
                // The line is closed, or the server is away: either way this connection is not to be.
            }
        }
    }

    private void connect(Socket near, Socket far) throws IOException {
        sockets.add(near);
        sockets.add(far);
        carry(near.getInputStream(), far.getOutputStream(), near, far);
        carry(far.getInputStream(), near.getOutputStream(), near, far);
    }

    private static void carry(InputStream from, OutputStream to, Socket near, Socket far) {
        Thread.ofVirtual().start(() -> {
            try {
                from.transferTo(to);
            } catch (IOException e) {
                // Cut: both ends are closed below.
            } finally {
                end(near);
                end(far);
            }
        });
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
