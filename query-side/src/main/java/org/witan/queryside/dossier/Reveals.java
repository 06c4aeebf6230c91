package org.witan.queryside.dossier;

import java.time.Instant;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.RoundRevealed;

/** What comes into the open: with a reveal, and in the discussion after it. */
final class Reveals {

    private Reveals() {}

    static Voices revealed(Voices voices, RoundRevealed event, int revision, Instant at) {
        var all = voices;
        for (var sheet : event.sheets()) {
            all = revealed(all, sheet, event.round(), revision, at);
        }
        return all;
    }

    private static Voices revealed(Voices voices, RevealedSheet sheet, int round, int revision, Instant at) {
        var moved = withMovement(voices, sheet, round, at);
        var spoken = moved.with(new Voices.Taken(
                sheet.seat(),
                sheet.member(),
                round,
                revision,
                sheet.position(),
                sheet.nothingToAdd(),
                at,
                false,
                false,
                null));
        return sheet.answers().isEmpty()
                ? spoken
                : spoken.with(new Voices.Answers(sheet.seat(), round, sheet.answers()));
    }

    // A first position moves nobody; neither does saying the same again.
    private static Voices withMovement(Voices voices, RevealedSheet sheet, int round, Instant at) {
        var from = voices.standing(sheet.seat()).map(Voices.Taken::stance).orElse(null);
        var position = sheet.position();
        return position == null || from == null || from == position.stance()
                ? voices
                : voices.with(new Voices.Movement(
                        sheet.seat(), sheet.member(), round, from, position.stance(), null, false, at));
    }

    static Voices moved(Voices voices, PositionMoved event, int revision, Instant at) {
        return voices.with(new Voices.Movement(
                        event.seat(),
                        event.member(),
                        event.round(),
                        event.from(),
                        event.position().stance(),
                        event.reason(),
                        true,
                        at))
                .with(new Voices.Taken(
                        event.seat(),
                        event.member(),
                        event.round(),
                        revision,
                        event.position(),
                        null,
                        at,
                        true,
                        false,
                        null));
    }
}
