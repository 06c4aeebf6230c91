package org.witan.reviewrules.gate;

import java.util.function.Predicate;
import org.witan.reviewrules.gate.FindingFacts.Severity;

/** Facts about findings. */
final class FindingFactGroup {

    private final FactTable table;

    private FindingFactGroup(FactTable table) {
        this.table = table;
    }

    static void addTo(FactTable table) {
        table.number(
                "findings.total",
                "how many findings were revealed",
                it -> it.findings().size());
        var group = new FindingFactGroup(table);
        group.add("undisposed", "findings have no disposition", "undisposed", finding -> !finding.disposed());
        group.add("contested", "findings have a contested disposition", "contested", FindingFacts::contested);
        group.add("open", "findings have no disposition or a contested one", "open", FindingFacts::isOpen);
        group.add("openBlockers", "blockers are open in that sense", "openBlocker", open(Severity.BLOCKER));
        group.add("openMajors", "major findings are open in that sense", "openMajor", open(Severity.MAJOR));
    }

    private static Predicate<FindingFacts> open(Severity severity) {
        return finding -> finding.isOpen() && finding.severity() == severity;
    }

    private void add(String name, String description, String listName, Predicate<FindingFacts> which) {
        table.counted(
                "findings." + name,
                description,
                "findings." + listName + "Numbers",
                "numbers of these findings",
                review -> review.findings().stream().filter(which).map(finding -> String.valueOf(finding.number())));
    }
}
