package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/** How a seat ended, with the reason of a waiver. */
public record SeatCoverage(
        SeatKey seat,
        Perspective perspective,
        Coverage coverage,
        @Nullable String reason) {}
