package org.witan.testservers;

import java.net.URI;

/**
 * A real OpenSearch node without users or encryption. Tests share it, so each uses index names of its own; an index is
 * never created by writing to it.
 */
public final class TestOpenSearch {

    private TestOpenSearch() {}

    /** The address of its HTTP interface. */
    public static URI url() {
        return ServerSource.chosen().openSearch();
    }
}
