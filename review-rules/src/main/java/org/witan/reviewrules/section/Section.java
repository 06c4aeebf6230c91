package org.witan.reviewrules.section;

import java.util.List;

/**
 * A heading of a Markdown text with what stands under it, down to the next heading.
 *
 * @param name  what people call it: its title, or its path joined with {@code " > "} when titles repeat
 * @param path  the titles of the headings above it and its own; empty for what stands before the first heading
 * @param text  the words under the heading, without markup and with white space collapsed, except in code
 */
public record Section(String name, List<String> path, String text) {

    public Section {
        path = List.copyOf(path);
    }
}
