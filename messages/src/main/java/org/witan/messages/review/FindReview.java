package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for one review as its room shows it: {@code Optional<ReviewDossierView>}. What it holds depends on who asks: the
 * asker is the actor of the query.
 */
public record FindReview(ReviewId review, long atLeast) implements TenantMessage {

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
