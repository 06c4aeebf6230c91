package org.witan.queryside.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Position;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;

class MendingTest {

    private static final FindingId LEAK = new FindingId("00000000-0000-4000-8000-0000000000a1");
    private static final FindingId GAP = new FindingId("00000000-0000-4000-8000-0000000000a2");
    private static final Instant RAISED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TAKEN = RAISED.plusSeconds(10);
    private static final Instant MENDED = RAISED.plusSeconds(20);
    private static final Instant MENDED_LAST = RAISED.plusSeconds(30);
    private static final Instant CONTESTED = RAISED.plusSeconds(40);

    @Test
    void asksAgainSinceTheLastFindingWasMended() {
        var mending = new Mending(List.of(mended(LEAK, MENDED, null), mended(GAP, MENDED_LAST, null)));
        assertThat(mending.dueAgainSince(waitingFor(LEAK, GAP))).contains(MENDED_LAST);
    }

    @Test
    void waitsForEveryFinding() {
        var mending = new Mending(List.of(
                mended(LEAK, MENDED, null),
                new FindingStanding(GAP, 2, Severity.MAJOR, RAISED, false, null, null, null, null)));
        assertThat(mending.dueAgainSince(waitingFor(LEAK, GAP))).isEmpty();
    }

    @Test
    void takesNoContestedFixForOne() {
        var mending = new Mending(List.of(mended(LEAK, MENDED, CONTESTED), mended(GAP, MENDED_LAST, null)));
        assertThat(mending.dueAgainSince(waitingFor(LEAK, GAP))).isEmpty();
        assertThat(mending.dueAgainSince(waitingFor(GAP))).contains(MENDED_LAST);
    }

    @Test
    void asksNobodyWhoKnewOfTheFix() {
        var mending = new Mending(List.of(mended(LEAK, RAISED.plusSeconds(5), null)));
        assertThat(mending.dueAgainSince(waitingFor(LEAK))).isEmpty();
    }

    private static FindingStanding mended(FindingId id, Instant at, @Nullable Instant contestedAt) {
        var settled = contestedAt == null ? at : null;
        return new FindingStanding(id, 1, Severity.MAJOR, RAISED, true, null, at, settled, contestedAt);
    }

    private static Voices.Taken waitingFor(FindingId... findings) {
        var position = new Position(
                Stance.ENDORSE_ON_CONDITIONS, "Once it is mended.", 4, List.of(), List.of(findings), List.of(), null);
        var member = new MemberId("00000000-0000-4000-8000-000000000011");
        return new Voices.Taken(new SeatKey("security"), member, 1, 1, position, null, TAKEN, false, false, null);
    }
}
