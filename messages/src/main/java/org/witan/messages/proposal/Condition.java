package org.witan.messages.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.Values;

/**
 * An obligation attached to an outcome.
 *
 * @param owner    who sees to it; null while nobody does
 * @param due      until when; null while that is open
 * @param findings the findings that it came from; possibly none
 */
public record Condition(
        ConditionId id,
        String text,
        @Nullable MemberId owner,
        @Nullable LocalDate due,
        List<FindingId> findings) {

    public Condition {
        text = Values.text("conditions.text", text, Values.NOTE_LENGTH);
        findings = findings.stream().distinct().toList();
    }
}
