package org.witan.commandside.review;

import org.witan.messages.ReviewId;

/** Knows how reviews stand. */
interface OpenReviews {

    /**
     * The state of the review.
     *
     * @throws AggregateNotFoundException when there is no such review
     */
    ReviewState find(ReviewId review);
}
