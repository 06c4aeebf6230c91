package org.witan.queryside.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.ReviewPhase;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.FindingStanding;

/** What waits for the authors of a proposal before a panel: one entry of a kind, which names the finding to begin with. */
final class AuthorTurns {

    private AuthorTurns() {}

    static List<Waiting> of(Turn turn) {
        var phase = turn.file().dossier().course().phase();
        var waiting = new ArrayList<Waiting>();
        if (phase == ReviewPhase.DISCUSSION || phase == ReviewPhase.RECOMMENDATION) {
            first(turn, AttentionReason.SETTLE_FINDING, AuthorTurns::openSince).ifPresent(waiting::add);
            first(turn, AttentionReason.SETTLE_CONTEST, FindingStanding::contestedAt)
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    private static @Nullable Instant openSince(FindingStanding finding) {
        return finding.disposedAt() == null ? finding.raisedAt() : null;
    }

    private static Optional<Waiting> first(
            Turn turn, AttentionReason reason, Function<FindingStanding, @Nullable Instant> since) {
        return turn.findings().stream()
                .map(finding -> waiting(reason, since.apply(finding), finding))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Waiting::since));
    }

    private static @Nullable Waiting waiting(AttentionReason reason, @Nullable Instant since, FindingStanding finding) {
        return since == null ? null : new Waiting(reason, since, null, null, String.valueOf(finding.number()));
    }
}
