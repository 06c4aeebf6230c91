package org.witan.reviewrules.section;

import java.util.List;

/**
 * A heading of a Markdown text with what stands under it, down to the next heading of any level.
 *
 * @param name what people call it: its title, or its path joined with {@code " > "} when the text has the title twice
 * @param path the titles of the headings above it and its own; empty for what stands before the first heading
 * @param text the words under the heading without markup; white space is collapsed except in code
 */
public record Section(String name, List<String> path, String text) {

    public Section {
        path = List.copyOf(path);
    }

    /** Returns its own title; {@link Sections#OPENING} for what stands before the first heading. */
    public String title() {
        return path.isEmpty() ? Sections.OPENING : path.getLast();
    }
}
