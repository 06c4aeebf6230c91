package org.witan.reviewrules.section;

import java.util.Locale;
import java.util.regex.Pattern;

/** When two names mean the same section. */
final class SectionName {

    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+(?:\\.\\d+)+[.)]?|\\d+[.)])\\s+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SectionName() {}

    /** Returns what names of one section have in common: not their case, spaces, or number within the document. */
    static String key(String name) {
        var collapsed = SPACES.matcher(name.strip()).replaceAll(" ");
        return NUMBERING.matcher(collapsed).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
