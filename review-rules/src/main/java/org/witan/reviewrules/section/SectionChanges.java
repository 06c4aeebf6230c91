package org.witan.reviewrules.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of a text's sections in a later text.
 *
 * @param changed sections whose words changed, as they were
 * @param added   sections that the later text alone has
 * @param removed sections that the earlier text alone has
 * @param renamed sections with another name, changed or not: the earlier name to the later
 * @param known   the names of all sections of the earlier text
 */
public record SectionChanges(
        List<Section> changed,
        List<Section> added,
        List<Section> removed,
        Map<String, String> renamed,
        List<String> known) {

    public SectionChanges {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = Map.copyOf(renamed);
        known = List.copyOf(known);
    }

    /**
     * Compares two Markdown texts.
     *
     * <p>Markup, white space outside of code, the numbers and order of headings and a section's place are no change. A
     * heading with another title is the same section when what stands under it is alike.
     */
    public static SectionChanges between(String earlier, String later) {
        return between(Sections.of(earlier), Sections.of(later));
    }

    /** Compares two texts that were split before. */
    public static SectionChanges between(List<Section> earlier, List<Section> later) {
        var matches = SectionMatcher.match(earlier, later);
        var matched = new HashSet<>(matches.values());
        var changed = new ArrayList<Section>();
        var removed = new ArrayList<Section>();
        var renamed = new HashMap<String, String>();
        for (var was : earlier) {
            var is = matches.get(was);
            if (is == null) {
                removed.add(was);
            } else if (!was.text().equals(is.text())) {
                changed.add(was);
            }
            if (is != null && !was.name().equals(is.name())) {
                renamed.put(was.name(), is.name());
            }
        }
        return new SectionChanges(
                changed,
                later.stream().filter(section -> !matched.contains(section)).toList(),
                removed,
                renamed,
                earlier.stream().map(Section::name).toList());
    }

    /** Tells whether nothing changed, was added or removed. */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** Returns the names of all sections that changed, were removed or were added, without duplicates. */
    public List<String> names() {
        return all().map(Section::name).distinct().toList();
    }

    /** Returns names of the earlier text as the later text has them; those of removed sections stay as they are. */
    public List<String> carriedOver(List<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNullElse(renamed.get(name), name))
                .toList();
    }

    Stream<Section> all() {
        return Stream.of(changed, removed, added).flatMap(List::stream);
    }
}
