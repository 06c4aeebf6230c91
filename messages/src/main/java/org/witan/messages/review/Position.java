package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.InvalidValueException;
import org.witan.messages.Values;

/**
 * What a seat says of the proposal as a whole.
 *
 * @param confidence how sure it is, from 1 to 5
 * @param perOption  what it says of single options; possibly none
 * @param findings   the findings that an objection cites, or that a conditional endorsement waits for; possibly none
 * @param dependsOn  the titles of the sections that it rests on; empty for the whole document
 * @param clearedBy  what would clear an objection; null where there is nothing to clear
 */
public record Position(
        Stance stance,
        String rationale,
        int confidence,
        List<OptionStance> perOption,
        List<FindingId> findings,
        List<String> dependsOn,
        @Nullable String clearedBy) {

    private static final int MOST = 50;

    public Position {
        rationale = Values.text("rationale", rationale, Values.COMMENT_LENGTH);
        Values.between("confidence", confidence, 1, 5);
        perOption = Values.distinct("perOption", perOption, MOST);
        if (perOption.stream().map(OptionStance::option).distinct().count() < perOption.size()) {
            throw new InvalidValueException("perOption", "names an option twice", "each option once");
        }
        findings = Values.distinct("findings", findings, MOST);
        dependsOn = Values.distinct(
                "dependsOn",
                dependsOn.stream()
                        .map(title -> Values.line("dependsOn", title, Values.COMMENT_LENGTH))
                        .toList(),
                MOST);
        clearedBy = Values.optional("clearedBy", clearedBy, Values.NOTE_LENGTH);
    }
}
