package org.witan.reviewrules.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.witan.reviewrules.stanza.Stanzas;

/**
 * The questions of one perspective.
 *
 * @param perspective such as {@code security}
 * @param items       in the order in which they are asked
 */
public record Checklist(String perspective, List<ChecklistItem> items) {

    private static final List<Checklist> BUILT_IN = read();

    public Checklist {
        items = List.copyOf(items);
    }

    /** Returns the checklists that every tenant begins with, one for each built-in perspective. */
    public static List<Checklist> builtIn() {
        return BUILT_IN;
    }

    /** A stanza with a perspective begins its checklist; those with an id that follow are its items. */
    private static List<Checklist> read() {
        var checklists = new LinkedHashMap<String, List<ChecklistItem>>();
        for (var stanza : Stanzas.read(Checklist.class, "checklists.txt")) {
            if (stanza.fields().containsKey("perspective")) {
                checklists.put(stanza.text("perspective"), new ArrayList<>());
            } else {
                var item = new ChecklistItem(stanza.text("id"), stanza.text("question"), stanza.text("reason"));
                checklists.lastEntry().getValue().add(item);
            }
        }
        return checklists.entrySet().stream()
                .map(entry -> new Checklist(entry.getKey(), entry.getValue()))
                .toList();
    }
}
