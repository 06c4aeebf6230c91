package org.witan.commandside.review;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.messages.ReviewId;

/** The reviews as they are stored. */
@Component
class StoredReviews implements OpenReviews {

    private final Repository<Review> reviews;

    StoredReviews(Repository<Review> reviews) {
        this.reviews = reviews;
    }

    @Override
    public ReviewState find(ReviewId review) {
        return reviews.load(review.value()).invoke(Review::state);
    }
}
