package org.witan.web.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last good keys of an issuer on disk. A file that is missing, broken or of another issuer counts as none, and one
 * that cannot be written costs no more than the memory of it.
 */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final @Nullable Path path;
    private final URI issuer;

    KeyFile(@Nullable Path path, URI issuer) {
        this.path = path;
        this.issuer = issuer;
    }

    /** The keys that were kept last. */
    Optional<JWKSet> read() {
        if (path == null || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            var content = JSONObjectUtils.parse(Files.readString(path));
            if (!issuer.toString().equals(content.get("issuer"))) {
                return Optional.empty();
            }
            return Optional.of(JWKSet.parse(content));
        } catch (IOException | ParseException e) {
            LOG.warn("The keys kept in {} cannot be read: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps the keys in place of the former ones, in one step: a crash leaves the one set or the other. */
    void write(JWKSet keys) {
        if (path == null) {
            return;
        }
        try {
            var folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var content = new LinkedHashMap<>(keys.toJSONObject());
            content.put("issuer", issuer.toString());
            var fresh = Files.createTempFile(folder, "keys-", ".json");
            Files.writeString(fresh, JSONObjectUtils.toJSONString(content));
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The keys cannot be kept in {}: {}", path, e.getMessage());
        }
    }
}
