package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.FindingId;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.discussion.Quote;

/**
 * A revealed finding.
 *
 * @param revision    the revision that the anchor is a place in
 * @param disposition what became of it; null while it is open
 * @param contest     the open contest; null for none
 * @param earlierDispositions what was said of it and replaced since, the oldest first
 * @param settledContests     those that are over, the oldest first
 * @param citedBy     the seats whose standing position cites it or waits for it
 */
public record FindingView(
        FindingId id,
        int number,
        SeatKey seat,
        Perspective perspective,
        Person raisedBy,
        int round,
        int revision,
        FindingKind kind,
        Severity severity,
        String statement,
        @Nullable Quote anchor,
        @Nullable String section,
        @Nullable Scenario scenario,
        @Nullable ChecklistItemId checklistItem,
        @Nullable DispositionView disposition,
        @Nullable ContestView contest,
        List<DispositionView> earlierDispositions,
        List<SettledContestView> settledContests,
        List<SeatKey> citedBy) {

    public FindingView {
        earlierDispositions = List.copyOf(earlierDispositions);
        settledContests = List.copyOf(settledContests);
        citedBy = List.copyOf(citedBy);
    }
}
