package org.witan.queryside.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.AgreementView;
import org.witan.messages.review.DifferenceView;
import org.witan.messages.review.OptionStance;
import org.witan.messages.review.Position;
import org.witan.messages.review.RoundView;
import org.witan.messages.review.Stance;
import org.witan.messages.review.StandingView;
import org.witan.queryside.dossier.Dossier;
import org.witan.queryside.dossier.Voices;
import org.witan.reviewrules.agreement.Agreement;
import org.witan.reviewrules.agreement.StanceTaken;

/**
 * How far the panel agrees: as each round was revealed, and now; on the whole, and on each option. Agents are left out: what
 * they say is read, and not counted.
 */
final class AgreementAnswers {

    private AgreementAnswers() {}

    static List<AgreementView> of(RoomReading room) {
        var dossier = room.dossier();
        var options = room.file().charter().options();
        var views = new ArrayList<AgreementView>();
        for (var round : dossier.course().rounds()) {
            if (round.revealedAt() != null) {
                add(views, round.number(), ofPeople(revealedIn(round, dossier), room), options, dossier);
            }
        }
        if (!dossier.voices().positions().isEmpty()) {
            add(views, null, ofPeople(standing(dossier), room), options, dossier);
        }
        return views;
    }

    private static List<Voices.Taken> revealedIn(RoundView round, Dossier dossier) {
        return dossier.voices().positions().stream()
                .filter(taken -> taken.round() == round.number() && !taken.inTheOpen())
                .toList();
    }

    private static List<Voices.Taken> standing(Dossier dossier) {
        return dossier.panel().seats().stream()
                .flatMap(seat -> dossier.voices().standing(seat.key()).stream())
                .filter(taken -> taken.lapse() == null)
                .toList();
    }

    private static List<Voices.Taken> ofPeople(List<Voices.Taken> taken, RoomReading room) {
        return taken.stream()
                .filter(each -> !room.file().isAgent(each.member()))
                .toList();
    }

    private static void add(
            List<AgreementView> views,
            @Nullable Integer round,
            List<Voices.Taken> taken,
            List<String> options,
            Dossier dossier) {
        views.add(view(round, null, stances(taken, Position::stance, dossier)));
        for (var option : options) {
            views.add(view(round, option, stances(taken, position -> on(option, position), dossier)));
        }
    }

    private static @Nullable Stance on(String option, Position position) {
        return position.perOption().stream()
                .filter(stance -> stance.option().equals(option))
                .map(OptionStance::stance)
                .findFirst()
                .orElse(null);
    }

    private static List<StanceTaken> stances(
            List<Voices.Taken> taken, Function<Position, @Nullable Stance> stance, Dossier dossier) {
        return taken.stream().flatMap(each -> stance(each, stance, dossier)).toList();
    }

    private static Stream<StanceTaken> stance(
            Voices.Taken taken, Function<Position, @Nullable Stance> stanceOf, Dossier dossier) {
        var position = taken.position();
        var stance = position == null ? null : stanceOf.apply(position);
        return stance == null
                ? Stream.empty()
                : Stream.of(new StanceTaken(
                        taken.seat().value(),
                        dossier.panel().perspective(taken.seat()).value(),
                        org.witan.reviewrules.Stance.valueOf(stance.name())));
    }

    private static AgreementView view(@Nullable Integer round, @Nullable String option, List<StanceTaken> stances) {
        var agreement = Agreement.of(stances);
        return new AgreementView(
                round,
                option,
                agreement.consensus().isPresent() ? agreement.consensus().getAsDouble() : null,
                agreement.counted(),
                agreement.sentence(),
                agreement.differences().stream()
                        .map(difference -> new DifferenceView(
                                difference.one(), difference.other(), difference.distance(), difference.sentence()))
                        .toList(),
                agreement.standings().stream()
                        .map(standing ->
                                new StandingView(standing.perspective(), standing.distance(), standing.sentence()))
                        .toList());
    }
}
