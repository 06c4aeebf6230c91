package org.witan.messages.proposal;

import org.witan.messages.Values;

/**
 * Where an imported document came from.
 *
 * @param source the name of the source, for instance a repository
 * @param path   the document's path within it
 */
public record Origin(String source, String path) {

    public Origin {
        source = Values.line("origin.source", source, 200);
        path = Values.line("origin.path", path, 1000);
    }
}
