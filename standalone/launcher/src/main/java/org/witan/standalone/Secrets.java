package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
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
    public String secret(String name) {
        var file = file(name, () -> {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with an Ed25519 private key in PEM form (PKCS #8); its public key stands beside it as {@code .pub}. */
    Path signingKey(String name) {
        return file(name, () -> {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            write(name + ".pub", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        });
    }

    private synchronized Path file(String name, Source source) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
                DataFolder.ownerOnly(folder, "rwx------");
                write(name, source.make());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        return file;
    }

    private void write(String name, String content) throws IOException {
        var unfinished = folder.resolve(name + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        DataFolder.ownerOnly(unfinished, "rw-------");
        Files.writeString(unfinished, content + "\n");
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind + "-----";
    }

    @FunctionalInterface
    private interface Source {
        String make() throws IOException, NoSuchAlgorithmException;
    }
}
