package org.witan.standalone.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path that fits this machine. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path cache) {
        var archive = "/postgres-" + system() + "-" + processor() + ".txz";
        var resource = PostgresBinaries.class.getResource(archive);
        if (resource == null) {
            throw new ServerStartException(
                    "There is no PostgreSQL for this machine: " + archive + " is not on the class path");
        }
        return OnceMade.folder(cache.resolve(jarName(resource.toString())), folder -> {
            try (var stream = resource.openStream()) {
                unpack(stream, folder);
            }
        });
    }

    private static String jarName(String resource) {
        var jar = resource.substring(0, Math.max(0, resource.lastIndexOf("!")));
        return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The archive leaves its folder: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !Programs.isWindows()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name", "");
        if (name.startsWith("Mac")) {
            return "darwin";
        }
        return Programs.isWindows() ? "windows" : "linux";
    }

    private static String processor() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }
}
