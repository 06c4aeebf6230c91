package org.witan.messages.review;

import java.time.Instant;
import java.util.List;

/**
 * What made a recommendation void.
 *
 * @param by         {@code version}: a newer one; {@code revision}: a newer text; {@code round}: another round
 * @param number     of that version, revision or round
 * @param signatures those that it had then
 */
public record VoidedView(String by, int number, Instant at, List<SignatureView> signatures) {

    public VoidedView {
        signatures = List.copyOf(signatures);
    }
}
