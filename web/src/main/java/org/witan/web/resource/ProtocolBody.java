package org.witan.web.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Perspective;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.ReviewProtocol;
import org.witan.web.request.Fields;

/** The rules of a review as an owner writes them. */
record ProtocolBody(
        @Nullable String name,
        @Nullable List<@Nullable String> perspectives,
        @Nullable Integer quorum,
        @Nullable String measure,
        @Nullable Integer rounds,
        @Nullable Integer acceptHours,
        @Nullable Integer roundHours,
        @Nullable Integer discussionHours,
        @Nullable List<@Nullable Integer> reminderHours,
        @Nullable Integer minimumHours,
        @Nullable Boolean deadlineClosesRound,
        @Nullable Integer waitingHours) {

    private static final String HOURS = "a whole number of hours";

    /** The protocol, checked. */
    ReviewProtocol toProtocol() {
        return new ReviewProtocol(
                Fields.text("name", name),
                Fields.each(
                        "perspectives",
                        Fields.required("perspectives", perspectives, "an array of perspectives"),
                        Perspective::new),
                Fields.required("quorum", quorum, "how many positions must count"),
                Fields.made("measure", measure, ConsensusMeasure::ofLabel),
                Fields.required("rounds", rounds, "how many rounds are planned"),
                Fields.required("acceptHours", acceptHours, HOURS),
                Fields.required("roundHours", roundHours, HOURS),
                Fields.required("discussionHours", discussionHours, HOURS),
                Fields.numbers("reminderHours", Fields.required("reminderHours", reminderHours, "an array of hours")),
                Fields.required("minimumHours", minimumHours, HOURS),
                Fields.required("deadlineClosesRound", deadlineClosesRound, "true or false"),
                Fields.required("waitingHours", waitingHours, HOURS));
    }
}
