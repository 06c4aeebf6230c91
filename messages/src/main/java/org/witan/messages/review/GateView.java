package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the review stands to a gate rule.
 *
 * @param sentence what is missing, or why nothing is
 * @param override that the chair passed over it; null if not
 */
public record GateView(
        String rule,
        String description,
        GateStatus status,
        String sentence,
        List<FactReading> because,
        boolean overridable,
        @Nullable GateOverrideView override) {

    public GateView {
        because = List.copyOf(because);
    }
}
