package org.witan.queryside.attention;

import java.util.List;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.Stance;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.Seat;

/** The reviews whose findings matter to whose turn it is: there are hundreds in each, and mostly they do not. */
final class FindingsNeeded {

    private FindingsNeeded() {}

    /** Those in which the member answers findings, waits for some to be mended, or chairs. */
    static List<CaseFile> by(List<CaseFile> files, String member) {
        return files.stream()
                .filter(FindingsNeeded::areDiscussed)
                .filter(file -> file.subject().authors().contains(member)
                        || file.dossier().course().chair().value().equals(member)
                        || file.dossier().panel().heldBy(member).stream().anyMatch(seat -> awaitsSome(file, seat)))
                .toList();
    }

    /** Those in which a seat waits for some to be mended. */
    static List<CaseFile> bySeats(List<CaseFile> files) {
        return files.stream()
                .filter(FindingsNeeded::areDiscussed)
                .filter(file -> file.dossier().panel().seats().stream().anyMatch(seat -> awaitsSome(file, seat)))
                .toList();
    }

    private static boolean areDiscussed(CaseFile file) {
        var phase = file.dossier().course().phase();
        return phase == ReviewPhase.DISCUSSION || phase == ReviewPhase.RECOMMENDATION;
    }

    private static boolean awaitsSome(CaseFile file, Seat seat) {
        return file.dossier()
                .voices()
                .standing(seat.key())
                .filter(taken -> taken.stance() == Stance.ENDORSE_ON_CONDITIONS)
                .isPresent();
    }
}
