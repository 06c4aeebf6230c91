package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.web.feed.FeedServer.ACME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedCapacityTest {

    private static final int SOCKETS = 500;

    @Test
    void holdsFiveHundredIdleSocketsInLittleMemory() {
        List<FeedClient> clients = new ArrayList<>();
        try (var server = FeedServer.start(Map.of("sockets-per-member", SOCKETS))) {
            server.open("ann").close();
            var before = usedMemory();
            for (var i = 0; i < SOCKETS; i++) {
                clients.add(server.open(i % 2 == 0 ? "ann" : "bob"));
            }
            var perSocket = (usedMemory() - before) / SOCKETS;
            var start = System.nanoTime();
            server.source.append(ACME, "comment-added");
            clients.forEach(
                    client -> assertThat(client.nextOf("event").path("number").longValue())
                            .isEqualTo(1));
            System.out.printf(
                    "%d idle sockets: %d bytes of heap each, client included; one entry reached all in %d ms%n",
                    SOCKETS, perSocket, (System.nanoTime() - start) / 1_000_000);
            assertThat(perSocket).isLessThan(100_000);
        } finally {
            clients.forEach(FeedClient::close);
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
