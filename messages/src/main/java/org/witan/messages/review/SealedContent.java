package org.witan.messages.review;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;

/**
 * What an entry of a sheet says; exactly one part is set.
 *
 * <p>One record for every kind of entry, so that neither the name of an event nor its number tells which kind it is.
 */
public record SealedContent(
        @Nullable Finding finding,
        @Nullable Position position,
        @Nullable ChecklistAnswer checklistAnswer,
        @Nullable NothingToAdd nothingToAdd) {

    public SealedContent {
        if (Stream.of(finding, position, checklistAnswer, nothingToAdd)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new InvalidValueException("content", "has not exactly one part", "one finding, position or answer");
        }
    }

    /** An entry that is a finding. */
    public static SealedContent of(Finding finding) {
        return new SealedContent(finding, null, null, null);
    }

    /** An entry that is the seat's position. */
    public static SealedContent of(Position position) {
        return new SealedContent(null, position, null, null);
    }

    /** An entry that answers a question of the checklist. */
    public static SealedContent of(ChecklistAnswer answer) {
        return new SealedContent(null, null, answer, null);
    }

    /** An entry in the place of a position. */
    public static SealedContent of(NothingToAdd nothing) {
        return new SealedContent(null, null, null, nothing);
    }
}
