package org.witan.reviewrules.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.witan.reviewrules.Words;

/**
 * A position that a revision outdates.
 *
 * @param seat     the seat
 * @param sections the names of the sections that are to blame
 * @param reason   why, as one sentence
 */
public record Lapse(String seat, List<String> sections, String reason) {

    public Lapse {
        sections = List.copyOf(sections);
    }

    /**
     * Returns the positions that lapse, in the order of the dependences.
     *
     * <p>A position that depends on a section depends on all below it too. One that names a section which the earlier text does
     * not have is taken to depend on the whole document: it is better asked again than passed over.
     *
     * @param changes between the text that the positions are about and the new one
     */
    public static List<Lapse> of(List<Dependence> dependences, SectionChanges changes) {
        return dependences.stream()
                .map(dependence -> of(dependence, changes))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Lapse> of(Dependence dependence, SectionChanges changes) {
        var known = changes.known().stream().map(SectionName::key).toList();
        var unknown = dependence.dependsOn().stream()
                .filter(name -> !known.contains(SectionName.key(name)))
                .toList();
        var whole = dependence.dependsOn().isEmpty() || !unknown.isEmpty();
        // What was added stands below headings as the new text has them.
        var names = Stream.concat(dependence.dependsOn().stream(), changes.carriedOver(dependence.dependsOn()).stream())
                .toList();
        var blamed = changes.all()
                .filter(section -> whole || names.stream().anyMatch(name -> isWithin(section, name)))
                .map(Section::name)
                .distinct()
                .toList();
        return blamed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lapse(dependence.seat(), blamed, reason(dependence, changes, blamed, unknown)));
    }

    /** Tells whether a section is the named one or stands somewhere below it. */
    private static boolean isWithin(Section section, String name) {
        var key = SectionName.key(name);
        if (SectionName.key(section.name()).equals(key)) {
            return true;
        }
        for (var depth = 1; depth < section.path().size(); depth++) {
            var above = section.path().subList(0, depth);
            if (SectionName.key(above.getLast()).equals(key)
                    || SectionName.key(String.join(Sections.PATH_SEPARATOR, above))
                            .equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(
            Dependence dependence, SectionChanges changes, List<String> blamed, List<String> unknown) {
        var what = Words.sentence(whatHappened(changes, blamed));
        if (dependence.dependsOn().isEmpty()) {
            return what + "; the position is about the whole document.";
        }
        if (!unknown.isEmpty()) {
            return what + "; the position depends on " + quoted(unknown)
                    + ", which the document did not have, so that any change counts.";
        }
        return what + "; the position depends on " + quoted(dependence.dependsOn()) + ".";
    }

    private static String whatHappened(SectionChanges changes, List<String> blamed) {
        var parts = new ArrayList<String>();
        addPart(parts, changes.changed(), blamed, "changed");
        addPart(parts, changes.removed(), blamed, "removed");
        addPart(parts, changes.added(), blamed, "added");
        return String.join(", ", parts);
    }

    private static void addPart(List<String> parts, List<Section> sections, List<String> blamed, String what) {
        var names = sections.stream()
                .map(Section::name)
                .filter(blamed::contains)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            parts.add(quoted(names) + (names.size() == 1 ? " was " : " were ") + what);
        }
    }

    private static String quoted(List<String> names) {
        return Words.list(names.stream().map(name -> "\"" + name + "\"").toList());
    }
}
