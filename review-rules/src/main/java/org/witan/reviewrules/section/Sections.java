package org.witan.reviewrules.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Splits Markdown into its titled sections. */
public final class Sections {

    /** The name of what stands before the first heading. */
    public static final String OPENING = "(opening)";

    /** Joins the titles of a path where a title alone would be ambiguous. */
    static final String PATH_SEPARATOR = " > ";

    /** How deep lists and quotes may nest before the rest of a line is taken for text. */
    private static final int BLOCK_DEPTH = 50;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(BLOCK_DEPTH)
            .build();

    private final List<Section> unnamed = new ArrayList<>();
    private final Deque<Heading> above = new ArrayDeque<>();
    private final PlainText text = new PlainText();

    private Sections() {}

    /**
     * Returns the sections in the order of the text; the opening only when something stands there.
     *
     * <p>A heading within a list or a quotation is no section's beginning.
     */
    public static List<Section> of(String markdown) {
        var sections = new Sections();
        var document = PARSER.parse(markdown);
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            sections.add(block);
        }
        sections.end();
        return named(sections.unnamed);
    }

    private void add(Node block) {
        if (block instanceof Heading heading) {
            end();
            while (!above.isEmpty() && above.getLast().getLevel() >= heading.getLevel()) {
                above.removeLast();
            }
            above.addLast(heading);
        } else {
            text.add(block);
        }
    }

    private void end() {
        var words = text.take();
        if (!above.isEmpty() || !words.isEmpty()) {
            unnamed.add(new Section("", above.stream().map(Sections::title).toList(), words));
        }
    }

    private static String title(Heading heading) {
        var title = new PlainText();
        title.addWithin(heading);
        return title.take();
    }

    private static List<Section> named(List<Section> unnamed) {
        var times = new HashMap<String, Integer>();
        unnamed.forEach(section -> times.merge(section.title(), 1, Integer::sum));
        var taken = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        return unnamed.stream()
                .map(section -> {
                    var once = times.getOrDefault(section.title(), 0) == 1;
                    var name = once ? section.title() : String.join(PATH_SEPARATOR, section.path());
                    return new Section(notTaken(name, taken, numbers), section.path(), section.text());
                })
                .toList();
    }

    private static String notTaken(String name, Set<String> taken, Map<String, Integer> numbers) {
        String result;
        do {
            var number = numbers.merge(name, 1, Integer::sum);
            result = number == 1 ? name : name + " (" + number + ")";
        } while (!taken.add(result));
        return result;
    }
}
