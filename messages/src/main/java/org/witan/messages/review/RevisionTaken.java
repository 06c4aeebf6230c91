package org.witan.messages.review;

import java.util.List;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A newer revision is before the panel; positions that rest on a changed section are outdated. A recommendation on the
 * former revision is void.
 *
 * @param changed the titles of the sections that changed, came or went
 */
@StoredType(name = "revision-taken")
public record RevisionTaken(
        ReviewId review, ProposalId proposal, int former, int revision, List<String> changed, List<Lapse> lapsed)
        implements ReviewEvent {

    public RevisionTaken {
        changed = List.copyOf(changed);
        lapsed = List.copyOf(lapsed);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
