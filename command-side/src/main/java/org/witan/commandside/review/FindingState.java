package org.witan.commandside.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.Severity;

/**
 * A revealed finding.
 *
 * @param seat        the seat that raised it
 * @param revision    the revision it was raised on
 * @param disposition what became of it; null while that is open
 * @param contested   whether the seat contests that
 */
record FindingState(
        FindingId id,
        int number,
        SeatKey seat,
        Severity severity,
        int revision,
        @Nullable Disposition disposition,
        boolean contested) {

    FindingState disposed(Disposition newDisposition) {
        return new FindingState(id, number, seat, severity, revision, newDisposition, false);
    }

    FindingState contested(boolean nowContested) {
        return new FindingState(id, number, seat, severity, revision, disposition, nowContested);
    }
}
