package org.witan.testservers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the servers for all tests of a build, so that each module need not start them again. Announces their addresses in
 * a file, which the tests find by the environment variable WITAN_TEST_SERVERS_FILE, and ends with its standard input.
 */
public final class SharedTestServers {

    private SharedTestServers() {}

    /** Starts the servers; the only argument is the file for the announcement. */
    public static void main(String[] arguments) throws IOException {
        var source = SourceChoice.started();
        var postgres = source.postgres();
        var openSearch = CompletableFuture.supplyAsync(source::openSearch);
        var keycloak = CompletableFuture.supplyAsync(source::keycloak);
        var addresses = new Properties();
        addresses.setProperty("source", source.kind().word());
        addresses.setProperty("folder", source.kind().folder());
        addresses.setProperty("postgres.host", postgres.host());
        addresses.setProperty("postgres.port", Integer.toString(postgres.port()));
        addresses.setProperty("postgres.username", postgres.username());
        addresses.setProperty("postgres.password", postgres.password());
        addresses.setProperty("opensearch.url", openSearch.join().toString());
        addresses.setProperty("keycloak.url", keycloak.join().toString());
        announce(addresses, Path.of(arguments[0]));
        awaitEnd(System.in);
        System.exit(0);
    }

    private static void announce(Properties addresses, Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(unfinished)) {
            addresses.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void awaitEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
