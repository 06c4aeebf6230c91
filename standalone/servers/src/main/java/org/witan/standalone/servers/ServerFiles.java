package org.witan.standalone.servers;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the build laid out the servers.
 *
 * @param openSearch the folder with {@code opensearch-embedded.jar} and its {@code lib}
 * @param keycloak   the unpacked distribution, not yet built for PostgreSQL
 * @param cache      a folder for what is made once and used by every start; may be deleted while no server runs
 */
public record ServerFiles(Path openSearch, Path keycloak, Path cache) {

    /** Names the folder that holds {@code opensearch}, {@code keycloak} and {@code cache}, outside a source tree. */
    public static final String LOCATION_PROPERTY = "witan.servers.directory";

    /**
     * Finds the servers by the system property, else in the source tree that this code was built in.
     *
     * @throws ServerStartException when neither leads to them
     */
    public static ServerFiles locate() {
        var given = System.getProperty(LOCATION_PROPERTY);
        if (given != null) {
            var folder = Path.of(given).toAbsolutePath();
            return new ServerFiles(folder.resolve("opensearch"), folder.resolve("keycloak"), folder.resolve("cache"));
        }
        return inSourceTree(sourceTree());
    }

    private static ServerFiles inSourceTree(Path root) {
        var target = root.resolve("standalone/servers/target");
        return new ServerFiles(
                root.resolve("standalone/opensearch/target/opensearch"),
                target.resolve("keycloak"),
                target.resolve("cache"));
    }

    private static Path sourceTree() {
        for (var folder = ownLocation(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("standalone/opensearch/pom.xml"))) {
                return folder;
            }
        }
        throw new ServerStartException("Set the system property " + LOCATION_PROPERTY
                + " to the folder of the servers; " + ownLocation() + " is not in Witan's source tree");
    }

    private static @Nullable Path ownLocation() {
        try {
            var source = ServerFiles.class.getProtectionDomain().getCodeSource();
            return Path.of(Objects.requireNonNull(source).getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
