package org.witan.queryside.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.review.FindingClusterView;

/**
 * What is on record of a review, in the open: everything but its findings, which are kept one by one.
 *
 * @param acts what the chair did by the power of the chair, the oldest first
 */
public record Dossier(
        ReviewId review,
        ProposalId proposal,
        Course course,
        Panel panel,
        Voices voices,
        Conclusion conclusion,
        List<ChairAct> acts) {

    public Dossier {
        acts = List.copyOf(acts);
    }

    Dossier with(Course newCourse) {
        return new Dossier(review, proposal, newCourse, panel, voices, conclusion, acts);
    }

    Dossier with(Panel newPanel) {
        return new Dossier(review, proposal, course, newPanel, voices, conclusion, acts);
    }

    Dossier with(Voices newVoices) {
        return new Dossier(review, proposal, course, panel, newVoices, conclusion, acts);
    }

    Dossier with(Conclusion newConclusion) {
        return new Dossier(review, proposal, course, panel, voices, newConclusion, acts);
    }

    Dossier with(ChairAct act) {
        return new Dossier(review, proposal, course, panel, voices, conclusion, Lists.and(acts, act));
    }

    /** The dossier with these groups of findings that report the same thing. */
    public Dossier clustered(List<FindingClusterView> clusters) {
        return with(voices.clustered(clusters));
    }

    /** Everybody who plays or played a part. */
    public Stream<String> people() {
        return Stream.of(
                        Stream.of(course.chair().value()),
                        panel.people(),
                        voices.people(),
                        conclusion.people(),
                        acts.stream().flatMap(ChairAct::people))
                .flatMap(people -> people);
    }
}
