package org.witan.messages.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * How much consideration a proposal gets, and how far it has got.
 *
 * @param questions       the questionnaire, answered or not
 * @param answers         the latest answers; null before they are given
 * @param recommendedTier what they recommend; null before they are given
 * @param tier            what counts; {@code note} before the questionnaire is answered
 * @param reason          why the tier is lower than the recommended one; null where it is not
 * @param answeredBy      null before
 * @param answeredAt      null before
 * @param secondedBy      who seconded the submitted revision; null for nobody
 * @param waitingUntil    when a decision of tier {@code second} may be recorded; null before it is seconded
 * @param objections      the open ones
 */
public record IntakeView(
        List<IntakeQuestionView> questions,
        @Nullable IntakeAnswers answers,
        @Nullable Tier recommendedTier,
        Tier tier,
        @Nullable String reason,
        @Nullable Person answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Person secondedBy,
        @Nullable Instant waitingUntil,
        List<ObjectionView> objections) {

    public IntakeView {
        questions = List.copyOf(questions);
        objections = List.copyOf(objections);
    }
}
