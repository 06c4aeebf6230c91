package org.witan.web.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.review.OptionStance;
import org.witan.messages.review.Position;
import org.witan.messages.review.Stance;
import org.witan.web.request.Fields;

/** What a seat says of a proposal. */
record PositionBody(
        @Nullable String stance,
        @Nullable String rationale,
        @Nullable Integer confidence,
        @Nullable List<@Nullable OptionBody> perOption,
        @Nullable List<@Nullable String> findings,
        @Nullable List<@Nullable String> dependsOn,
        @Nullable String clearedBy) {

    /** The position, checked. */
    Position toPosition() {
        return new Position(
                Fields.made("stance", stance, Stance::ofLabel),
                Fields.text("rationale", rationale),
                Fields.required("confidence", confidence, "a whole number from 1 to 5"),
                Fields.objects("perOption", perOption, (prefix, option) -> option.toStance(prefix)),
                Fields.each("findings", findings, FindingId::new),
                Fields.each("dependsOn", dependsOn, title -> title),
                clearedBy);
    }

    /** What a seat says of one option. */
    record OptionBody(@Nullable String option, @Nullable String stance) {

        private OptionStance toStance(String prefix) {
            return Fields.renamed(
                    "perOption.",
                    prefix,
                    () -> new OptionStance(
                            Fields.text(prefix + "option", option),
                            Fields.made(prefix + "stance", stance, Stance::ofLabel)));
        }
    }
}
