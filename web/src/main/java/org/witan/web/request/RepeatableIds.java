package org.witan.web.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A sequence of ids that is the same for the same seed, and like no other for another one. Not for several threads.
 *
 * <p>The form is version 8 of RFC 9562, whose bits are the maker's own: here those of SHA-256.
 */
final class RepeatableIds implements Supplier<UUID> {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String seed;
    private int given;

    RepeatableIds(String seed) {
        this.seed = seed;
    }

    @Override
    public UUID get() {
        given++;
        var hash = ByteBuffer.wrap(Digests.sha256((seed + "\n" + given).getBytes(StandardCharsets.UTF_8)));
        return new UUID((hash.getLong() & ~0xF000L) | VERSION_8, (hash.getLong() >>> 2) | VARIANT);
    }
}
