package org.witan.commandside.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.review.Disposition;

/** The revealed findings of a review, by number. */
record Findings(List<FindingState> all) {

    static final Findings NONE = new Findings(List.of());

    Findings {
        all = List.copyOf(all);
    }

    Optional<FindingState> find(FindingId id) {
        return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    boolean has(FindingId id) {
        return find(id).isPresent();
    }

    Findings with(List<FindingState> revealed) {
        return new Findings(Stream.concat(all.stream(), revealed.stream()).toList());
    }

    /** Unchanged when there is no such finding. */
    Findings changed(FindingId id, UnaryOperator<FindingState> change) {
        return new Findings(all.stream()
                .map(finding -> finding.id().equals(id) ? change.apply(finding) : finding)
                .toList());
    }

    /** The conditions under which findings are deferred. */
    List<ConditionId> deferredUnder() {
        return all.stream()
                .map(FindingState::disposition)
                .filter(Disposition.Deferred.class::isInstance)
                .map(disposition ->
                        ((Disposition.Deferred) disposition).condition().id())
                .distinct()
                .toList();
    }
}
