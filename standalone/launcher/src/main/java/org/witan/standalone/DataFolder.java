package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Properties;

/**
 * The folder that holds everything that a standalone Witan remembers: the servers' data, ports and secrets. Only the
 * person who owns it can read it.
 */
public final class DataFolder {

    private static final String LOCK = "witan.lock";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** The folder with that name, which need not be there yet. */
    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /** The folder's place. */
    public Path path() {
        return path;
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /**
     * Makes the folder if need be and takes it for this process, until the lock is closed or the process ends.
     *
     * @throws LaunchException when another process has it
     */
    public FileChannel lock() {
        try {
            Files.createDirectories(path);
            ownerOnly(path, "rwx------");
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new LaunchException("The data folder " + path + " cannot be used: " + e, e);
        }
        throw new LaunchException(
                "Witan already runs on the data folder " + path + "; stop it, or choose another --data");
    }

    /** Deletes the folder with all that is in it, if it is there. The caller holds the lock. */
    public void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it looks like a folder that Witan made, so that nothing else is ever deleted. */
    public boolean isWitans() {
        return Files.isRegularFile(path.resolve(LOCK));
    }

    /** Reads what {@link #remember} wrote; empty when there is nothing yet. */
    Properties recall(String name) {
        var values = new Properties();
        var file = path.resolve(name);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    /** Writes values so that a crash leaves either the old or the new ones. */
    void remember(String name, Properties values) {
        try {
            var unfinished = path.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            ownerOnly(unfinished, "rw-------");
            try (var writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, null);
            }
            Files.move(
                    unfinished,
                    path.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ownerOnly(Path file, String permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
