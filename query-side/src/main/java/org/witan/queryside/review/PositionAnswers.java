package org.witan.queryside.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.LapseView;
import org.witan.messages.review.MovementView;
import org.witan.messages.review.Position;
import org.witan.messages.review.SeatPositionView;
import org.witan.queryside.dossier.Mending;
import org.witan.queryside.dossier.Voices;
import org.witan.reviewrules.Words;

/** What the seats said and say, and how they moved. */
final class PositionAnswers {

    private PositionAnswers() {}

    static List<SeatPositionView> positions(RoomReading room) {
        var mending = new Mending(room.standings());
        return room.dossier().voices().positions().stream()
                .map(taken -> position(taken, room, mending))
                .toList();
    }

    private static SeatPositionView position(Voices.Taken taken, RoomReading room, Mending mending) {
        var stands = room.dossier()
                .voices()
                .standing(taken.seat())
                .filter(taken::equals)
                .isPresent();
        return new SeatPositionView(
                taken.seat(),
                room.dossier().panel().perspective(taken.seat()),
                room.person(taken.member().value()),
                taken.round(),
                taken.revision(),
                taken.position(),
                taken.nothingToAdd(),
                taken.at(),
                stands,
                lapse(taken),
                stands && mending.dueAgainSince(taken).isPresent());
    }

    private static @Nullable LapseView lapse(Voices.Taken taken) {
        var lapse = taken.lapse();
        return lapse == null
                ? null
                : new LapseView(lapse.revision(), lapse.sections(), sentence(lapse, taken.position()));
    }

    private static String sentence(Voices.Outdated lapse, @Nullable Position position) {
        var changed = "Revision " + lapse.revision() + " changed " + quoted(lapse.sections());
        if (position == null) {
            return changed + "; that there was nothing to add was said of the whole document.";
        }
        return position.dependsOn().isEmpty()
                ? changed + "; the position is about the whole document."
                : changed + "; the position rests on " + quoted(position.dependsOn()) + ".";
    }

    private static String quoted(List<String> names) {
        return Words.list(names.stream().map(name -> "\"" + name + "\"").toList());
    }

    static List<MovementView> movements(RoomReading room) {
        return room.dossier().voices().movements().stream()
                .map(movement -> new MovementView(
                        movement.seat(),
                        room.dossier().panel().perspective(movement.seat()),
                        room.person(movement.member().value()),
                        movement.round(),
                        movement.from(),
                        movement.to(),
                        movement.reason(),
                        movement.inTheOpen(),
                        movement.at()))
                .toList();
    }
}
