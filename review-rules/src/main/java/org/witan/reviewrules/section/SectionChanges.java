package org.witan.reviewrules.section;

import java.util.List;
import java.util.Map;

/**
 * What became of a text's sections in a later text.
 *
 * @param changed sections whose words changed, under the earlier text's names
 * @param added   sections that the later text alone has, under its names
 * @param removed sections that the earlier text alone has
 * @param renamed sections with a new name, changed or not: the earlier name to the later
 */
public record SectionChanges(
        List<Section> changed, List<Section> added, List<Section> removed, Map<String, String> renamed) {

    public SectionChanges {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = Map.copyOf(renamed);
    }

    /** Compares two Markdown texts. Moved sections, white space and markup are no change. */
    public static SectionChanges between(String earlier, String later) {
        throw new UnsupportedOperationException();
    }

    /** Tells whether nothing changed, was added or removed. */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Returns the names of all sections that changed, were added or removed, without duplicates. */
    public List<String> names() {
        throw new UnsupportedOperationException();
    }
}
