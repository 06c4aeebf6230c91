package org.witan.queryside;

import static org.witan.queryside.PanelStory.SECURITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.ContestWithdrawn;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecommendationSigned;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewPart;

/** What happens in a panel's story once a round is revealed, told with no more than what a test cares for. */
public final class PanelEvents {

    private static final LocalDate DAY = LocalDate.parse("2031-06-01");

    private PanelEvents() {}

    public static Condition condition(String text, MemberId owner, LocalDate due, Finding... findings) {
        var ids = Arrays.stream(findings).map(Finding::id).toList();
        return new Condition(new ConditionId(UUID.randomUUID().toString()), text, owner, due, ids);
    }

    /** Ann, the author, says what becomes of a finding. */
    public static FindingDisposed disposed(PanelStory story, Finding finding, int number, Disposition disposition) {
        return disposed(story, finding, number, disposition, "See there.");
    }

    public static FindingDisposed disposed(
            PanelStory story, Finding finding, int number, Disposition disposition, String answer) {
        return new FindingDisposed(
                story.review, story.proposal, finding.id(), number, story.ann, disposition, answer, ReviewPart.AUTHOR);
    }

    /** Sam contests what became of a finding of the seat for security. */
    public static DispositionContested contested(PanelStory story, Finding finding, int number, String reason) {
        return new DispositionContested(
                story.review, story.proposal, finding.id(), number, SECURITY, story.sam, reason);
    }

    public static ContestWithdrawn reconciled(PanelStory story, Finding finding, int number) {
        return new ContestWithdrawn(story.review, story.proposal, finding.id(), number, SECURITY, story.sam);
    }

    /** A recommendation on the first revision: to accept, with these conditions if there are any. */
    public static RecommendationRecorded recommended(PanelStory story, int version, List<Condition> conditions) {
        return recommended(story, version, 1, accepted(conditions), conditions, null);
    }

    public static RecommendationRecorded recommended(
            PanelStory story,
            int version,
            int revision,
            Outcome outcome,
            List<Condition> conditions,
            @Nullable String reason) {
        return new RecommendationRecorded(
                story.review,
                story.proposal,
                version,
                revision,
                outcome,
                "Do it.",
                "All want events.",
                "Not on when.",
                "Simplicity for replay.",
                conditions,
                DAY,
                DAY.plusYears(1),
                reason);
    }

    public static RecommendationSigned signed(PanelStory story, int version, SeatKey seat, MemberId member) {
        return new RecommendationSigned(story.review, story.proposal, version, seat, member);
    }

    public static DissentRecorded dissented(
            PanelStory story, int version, SeatKey seat, MemberId member, String statement) {
        return new DissentRecorded(story.review, story.proposal, version, seat, member, statement);
    }

    /** Carol decides on the first version as it was recommended; no rule was in the way. */
    public static ReviewDecided decided(PanelStory story, List<Condition> conditions) {
        return new ReviewDecided(
                story.review,
                story.proposal,
                1,
                accepted(conditions),
                "It holds.",
                List.of(story.carol),
                1,
                List.of(),
                List.of(),
                List.of(),
                conditions,
                null,
                null);
    }

    private static Outcome accepted(List<Condition> conditions) {
        return conditions.isEmpty() ? Outcome.ACCEPTED : Outcome.ACCEPTED_WITH_CONDITIONS;
    }
}
