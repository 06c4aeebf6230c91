package org.witan.messages.proposal;

import java.time.Instant;
import java.util.List;
import org.witan.messages.LogKey;
import org.witan.messages.Person;

/**
 * A proposal as lists show it.
 *
 * @param author   who began it
 * @param revision the number of the current revision, from 1
 */
public record ProposalSummaryView(
        String key,
        LogKey log,
        int number,
        String title,
        ProposalStatus state,
        List<String> tags,
        Person author,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        int openThreads,
        int commentCount) {

    public ProposalSummaryView {
        tags = List.copyOf(tags);
    }
}
