package org.witan.commandside.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.witan.messages.FindingId;
import org.witan.messages.RefusedException;
import org.witan.messages.review.Position;
import org.witan.messages.review.ReviewError;
import org.witan.reviewrules.section.Section;
import org.witan.reviewrules.section.Sections;

/** What a position must say, wherever it is taken. */
final class PositionRules {

    private PositionRules() {}

    /**
     * Refuses a position that says too little, or speaks of what is not there.
     *
     * @param known    whether a finding can be cited
     * @param document the text before the panel
     */
    static void check(Position position, Predicate<FindingId> known, Charter charter, Supplier<String> document) {
        switch (position.stance()) {
            case OBJECT -> checkObjection(position);
            case ENDORSE_ON_CONDITIONS ->
                require(
                        !position.findings().isEmpty(),
                        ReviewError.CONDITION_NEEDS_FINDING,
                        "Name at least one finding that the endorsement waits for.");
            case ENDORSE, ABSTAIN -> {}
        }
        for (var cited : position.findings()) {
            require(
                    known.test(cited),
                    ReviewError.FINDING_UNKNOWN,
                    "The finding " + cited + " is neither revealed nor on your sheet.");
        }
        for (var option : position.perOption()) {
            require(
                    charter.options().contains(option.option()),
                    ReviewError.OPTION_UNKNOWN,
                    "The panel does not consider the option \"" + option.option() + "\".");
        }
        if (!position.dependsOn().isEmpty()) {
            requireSections(position.dependsOn(), document.get());
        }
    }

    static void requireSections(List<String> titles, String document) {
        var names = Sections.of(document).stream().map(Section::name).toList();
        for (var title : titles) {
            require(
                    names.contains(title),
                    ReviewError.SECTION_UNKNOWN,
                    "The revision before the panel has no section \"" + title + "\".");
        }
    }

    private static void checkObjection(Position position) {
        require(
                !position.findings().isEmpty(),
                ReviewError.OBJECTION_NEEDS_FINDING,
                "Cite at least one finding, on your sheet or revealed.");
        require(
                position.clearedBy() != null,
                ReviewError.OBJECTION_NEEDS_CLEARANCE,
                "Say what would clear the objection.");
    }

    private static void require(boolean condition, ReviewError code, String detail) {
        if (!condition) {
            throw new RefusedException(code, detail);
        }
    }
}
