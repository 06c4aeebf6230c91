package org.witan.web.feed;

import java.util.List;

/**
 * What the server writes at once.
 *
 * @param pongs the payloads of the answers to pings, which go first; one at the most
 * @param texts the text frames
 */
record Batch(List<byte[]> pongs, List<String> texts) {

    /** Whether there is nothing to write. */
    boolean isEmpty() {
        return pongs.isEmpty() && texts.isEmpty();
    }
}
