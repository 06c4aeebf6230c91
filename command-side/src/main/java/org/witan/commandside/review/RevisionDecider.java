package org.witan.commandside.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Lapse;
import org.witan.messages.review.Position;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.reviewrules.section.Dependence;
import org.witan.reviewrules.section.SectionChanges;

/** The rules of newer revisions before a panel, without side effects. */
final class RevisionDecider {

    private RevisionDecider() {}

    /**
     * Takes the submitted revision; quiet while a sealed round holds it back, after the decision, and when it is before the
     * panel already.
     *
     * @param body the text of a revision
     */
    static List<ReviewEvent> take(
            ReviewId review, ReviewState state, ProposalFacts proposal, IntFunction<String> body) {
        var submitted = proposal.submitted();
        var listens = state.phase() == ReviewPhase.DISCUSSION || state.phase() == ReviewPhase.RECOMMENDATION;
        if (!listens || submitted == null || submitted == state.document()) {
            return List.of();
        }
        var text = body.apply(submitted);
        var changed = SectionChanges.between(body.apply(state.document()), text).names();
        return List.of(new RevisionTaken(
                review, state.subject(), state.document(), submitted, changed, lapsed(state, body, text)));
    }

    // A position is held against the text that it was taken on, so that sections renamed since are still found.
    private static List<Lapse> lapsed(ReviewState state, IntFunction<String> body, String text) {
        var byRevision = state.positions().all().stream()
                .filter(standing -> !standing.lapsed())
                .collect(Collectors.groupingBy(Standing::revision, TreeMap::new, Collectors.toList()));
        var lapsed = new ArrayList<Lapse>();
        byRevision.forEach((revision, standings) -> {
            var changes = SectionChanges.between(body.apply(revision), text);
            org.witan.reviewrules.section.Lapse.of(dependences(standings), changes)
                    .forEach(lapse -> lapsed.add(new Lapse(new SeatKey(lapse.seat()), lapse.sections())));
        });
        return lapsed.stream()
                .sorted(Comparator.comparing(lapse -> lapse.seat().value()))
                .toList();
    }

    private static List<Dependence> dependences(List<Standing> standings) {
        return standings.stream()
                .map(standing -> new Dependence(standing.seat().value(), sectionsOf(standing.position())))
                .toList();
    }

    // Whoever had nothing to add said so of the whole document.
    private static List<String> sectionsOf(@Nullable Position position) {
        return position == null ? List.of() : position.dependsOn();
    }
}
