package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys, made once at random and kept in files of the data folder that only their owner can read. */
public final class Secrets {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(DataFolder data) {
        this.folder = data.resolve("secrets");
    }

    /** The secrets of an installation. */
    public static Secrets of(DataFolder data) {
        return new Secrets(data);
    }

    /** The secret of that name, the same at every call. */
    public synchronized String secret(String name) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) {
                write(name, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder);
        DataFolder.ownerOnly(folder, "rwx------");
        var unfinished = folder.resolve(name + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        DataFolder.ownerOnly(unfinished, "rw-------");
        Files.writeString(unfinished, content + "\n");
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
