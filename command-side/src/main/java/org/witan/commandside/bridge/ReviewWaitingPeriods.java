package org.witan.commandside.bridge;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.witan.commandside.proposal.WaitingPeriods;
import org.witan.commandside.review.ReviewStandards;
import org.witan.messages.LogId;

/** Answers the proposals' question for the waiting period from the protocol of their log. */
@Component
class ReviewWaitingPeriods implements WaitingPeriods {

    private final ReviewStandards standards;

    ReviewWaitingPeriods(ReviewStandards standards) {
        this.standards = standards;
    }

    @Override
    public Duration of(LogId log) {
        return Duration.ofHours(standards.of(log).protocol().waitingHours());
    }
}
