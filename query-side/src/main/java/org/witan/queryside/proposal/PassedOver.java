package org.witan.queryside.proposal;

import static org.witan.queryside.view.Columns.optionalText;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.proposal.DecisionOverrideView;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.ReviewDecided;
import org.witan.queryside.view.People;
import org.witan.queryside.view.ViewJson;

/** That the chair of a review passed over a gate rule. */
record PassedOver(String review, GateOverride override, Instant at) {

    static List<PassedOver> read(@Nullable String json) {
        return json == null ? List.of() : ViewJson.readList(json, PassedOver.class);
    }

    /** Those of the review that a decision was made in; none without one. */
    static List<PassedOver> of(Readable row) {
        var decidedIn = optionalText(row, "decided_in");
        return read(optionalText(row, "passed_over")).stream()
                .filter(passed -> Objects.equals(passed.review, decidedIn))
                .toList();
    }

    static List<PassedOver> and(List<PassedOver> former, PassedOver last) {
        return Stream.concat(former.stream(), Stream.of(last)).toList();
    }

    /** Those that the decision was made in spite of. */
    static List<PassedOver> behind(ReviewDecided decision, List<PassedOver> all) {
        return all.stream()
                .filter(passed -> passed.review.equals(decision.review().name()))
                .filter(passed -> decision.overrides().contains(passed.override))
                .toList();
    }

    DecisionOverrideView named(People people) {
        return new DecisionOverrideView(
                override.rule(),
                people.person(override.chair().value()),
                override.reason(),
                override.overrode().sentence(),
                at);
    }
}
