package org.witan.reviewrules.section;

import java.util.List;

/** Splits Markdown into its titled sections. */
public final class Sections {

    /** The name of what stands before the first heading. */
    public static final String OPENING = "(opening)";

    private Sections() {}

    /** Returns the sections in the order of the text; the opening only when something stands there. */
    public static List<Section> of(String markdown) {
        throw new UnsupportedOperationException();
    }
}
