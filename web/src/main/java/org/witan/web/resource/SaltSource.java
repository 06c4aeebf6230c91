package org.witan.web.resource;

import java.util.UUID;
import java.util.function.Supplier;
import org.witan.messages.Salt;

/** Draws the salt that keeps the digest of an entry under seal from being guessed. */
final class SaltSource {

    private SaltSource() {}

    /** A salt made of a random id, of which no other use is made. */
    static Salt draw(Supplier<UUID> ids) {
        return new Salt(ids.get().toString().replace("-", ""));
    }
}
