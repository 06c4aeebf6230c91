package org.witan.commandside.eventstore;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages version 7 identifiers, which begin with the time: the index of event ids then grows at its end instead of
 * everywhere. They are unique but can be guessed, so they are no secret to rely on.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        var random = ThreadLocalRandom.current();
        var timeAndRandom = System.currentTimeMillis() << 16 | VERSION | random.nextLong() & 0xFFF;
        return new UUID(timeAndRandom, VARIANT | random.nextLong() >>> 2).toString();
    }
}
