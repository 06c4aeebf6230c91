package org.witan.benchmarks.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written in the reviews of a benchmark: a proposal of some pages, and findings and positions on it. */
final class ReviewTexts {

    static final List<String> SECTIONS = List.of("Context", "Decision", "Interfaces", "Operation", "Consequences");

    static final List<String> OPTIONS = List.of("One event log", "A log for each market");

    private static final String PARAGRAPH =
            "Payments are booked in one event log for each tenant, because reports never"
                    + " cross a tenant. A booking names the account, the amount and what it was caused by; nothing is changed"
                    + " afterwards, and what was wrong is booked back. Whoever reads follows the log and keeps a view of the"
                    + " own, which can be thrown away and built again. ";
    private static final List<String> KINDS =
            List.of("risk", "gap", "question", "trade-off-point", "sensitivity-point", "suggestion");
    private static final List<String> SEVERITIES = List.of("minor", "major", "note", "minor", "major", "blocker");
    private static final List<String> STATEMENTS = List.of(
            "Nothing says what a reader does that finds an event which it does not know. During an update old and new"
                    + " readers run side by side, and the old ones would stop or, worse, leave the booking out.",
            "The text counts on a single writer for each account, but the interface lets two nodes book at once. Say"
                    + " which of them is refused, with what answer, and what the caller does then.",
            "How long a view takes to be built again decides how long we can be without it. With the volume of last"
                    + " year that is hours; a measurement and an upper bound belong here.",
            "The keys of the amounts' encryption live as long as the log. There is no way to take one out of use, and"
                    + " none to tell which bookings were read with it.",
            "Backups are taken, but nobody has restored one. Until somebody has, with a clock in hand, the promise of"
                    + " four hours is a wish.");

    private ReviewTexts() {}

    static String document() {
        var text = new StringBuilder();
        SECTIONS.forEach(section ->
                text.append("# ").append(section).append("\n\n").append((PARAGRAPH.repeat(2) + "\n\n").repeat(3)));
        return text.toString();
    }

    /** The finding of that number; some have a scenario, a section or a passage, as findings do. */
    static Map<String, Object> finding(int number) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("kind", pick(KINDS, number));
        finding.put("severity", pick(SEVERITIES, number));
        finding.put("statement", pick(STATEMENTS, number) + " This is point " + number + " of the list.");
        if (number % 2 == 0) {
            finding.put("section", pick(SECTIONS, number / 2));
        }
        if (number % 3 == 0) {
            finding.put("scenario", scenario());
        }
        if (number % 4 != 0) {
            finding.put("anchor", passage());
        }
        return finding;
    }

    private static Map<String, Object> scenario() {
        return Map.of(
                "source", "A node that was cut off from the others",
                "stimulus", "comes back and books what it had queued",
                "response", "Bookings that others have overtaken are refused and shown to the operator",
                "measure", "None is lost, none is booked twice, within a minute");
    }

    private static Map<String, Object> passage() {
        var quoted = "nothing is changed afterwards, and what was wrong is booked back";
        var start = PARAGRAPH.indexOf(quoted);
        return Map.of(
                "exact",
                quoted,
                "prefix",
                PARAGRAPH.substring(start - 30, start),
                "suffix",
                PARAGRAPH.substring(start + quoted.length(), start + quoted.length() + 30),
                "start",
                start,
                "end",
                start + quoted.length());
    }

    /** What the seat of that index says under seal: of seven, three endorse, two do so on conditions, one objects. */
    static Map<String, Object> position(int seat, List<String> ownFindings) {
        return switch (ownFindings.isEmpty() ? 0 : seat % 7) {
            case 1, 4 -> position("endorse-on-conditions", 3, ownFindings.subList(0, 1));
            case 2 -> {
                var position = position("object", 4, ownFindings.subList(0, 1));
                position.put("clearedBy", "A rehearsal of the restore, with its time on record.");
                yield position;
            }
            case 5 -> position("abstain", 2, List.of());
            default -> endorsement();
        };
    }

    static Map<String, Object> endorsement() {
        return position("endorse", 4, List.of());
    }

    private static Map<String, Object> position(String stance, int confidence, List<String> findings) {
        var position = new LinkedHashMap<String, Object>();
        position.put("stance", stance);
        position.put(
                "rationale",
                "The order of bookings is kept, views can be rebuilt, and what the findings ask for can be"
                        + " added without another change of the interface.");
        position.put("confidence", confidence);
        position.put("perOption", List.of(Map.of("option", OPTIONS.getFirst(), "stance", "endorse")));
        position.put("findings", findings);
        position.put("dependsOn", SECTIONS.subList(1, 3));
        return position;
    }

    private static <T> T pick(List<T> values, int number) {
        return values.get(number % values.size());
    }
}
