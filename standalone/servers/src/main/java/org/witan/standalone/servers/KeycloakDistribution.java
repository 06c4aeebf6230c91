package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The Keycloak distribution, built once for PostgreSQL; every server only reads it. */
final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    private KeycloakDistribution() {}

    /** The folder of a distribution that can be started with {@code --optimized}; takes half a minute the first time. */
    static Path built(ServerFiles files) {
        var original = original(files.keycloak());
        var name = original.getFileName() + "-postgres-" + Integer.toHexString(BUILD.hashCode());
        return OnceMade.folder(files.cache().resolve(name), folder -> {
            OnceMade.copy(original, folder);
            var log = Objects.requireNonNull(folder.getParent()).resolve("keycloak-build.log");
            if (Programs.run(commandLine(folder, folder, List.of(), BUILD), log) != 0) {
                throw ServerStartException.withLog("Keycloak could not be built for PostgreSQL", log);
            }
        });
    }

    /**
     * Keycloak is started without its own shell script, whose choice of garbage collector cannot be overruled.
     *
     * @param distribution holds the program
     * @param home         holds configuration, themes and the realms to import
     */
    static List<String> commandLine(Path distribution, Path home, List<String> jvmOptions, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Programs.java());
        line.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx256m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            line.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        line.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8"));
        line.addAll(jvmOptions);
        line.addAll(List.of(
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(arguments);
        return line;
    }

    private static Path original(Path unpacked) {
        try (var folders = Files.isDirectory(unpacked) ? Files.list(unpacked) : null) {
            if (folders != null) {
                var found = folders.filter(folder -> Files.isDirectory(folder.resolve("lib/quarkus")))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
            throw new ServerStartException("Keycloak has not been unpacked into " + unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
