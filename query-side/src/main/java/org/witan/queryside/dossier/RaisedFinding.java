package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.Finding;

/** A revealed finding as it was raised: on that revision, in that round. */
public record RaisedFinding(int number, SeatKey seat, MemberId member, int round, int revision, Finding finding) {

    /** What became of a finding. */
    public record Disposed(Disposition disposition, String answer, String by, Instant at) {}

    /** Why the seat that raised a finding does not agree with that. */
    public record Contested(MemberId by, String reason, Instant at) {}

    /** A contest that is over: its seat gave it up, or the finding was answered anew. */
    public record Settled(Contested contest, Instant settledAt, boolean withdrawn) {}

    /** What was said of a finding and counts no more, the oldest first. */
    public record Past(List<Disposed> dispositions, List<Settled> contests) {

        /** Nothing was said before. */
        public static final Past NONE = new Past(List.of(), List.of());

        public Past {
            dispositions = List.copyOf(dispositions);
            contests = List.copyOf(contests);
        }

        /** The past after another disposition, which replaces the former and answers the contest. */
        public Past answeredAnew(@Nullable Disposed former, @Nullable Contested contest, Instant at) {
            var settled = contest == null ? this : settled(new Settled(contest, at, false));
            return former == null ? settled : new Past(Lists.and(dispositions, former), settled.contests);
        }

        /** The past after a contest that is over. */
        public Past settled(Settled contest) {
            return new Past(dispositions, Lists.and(contests, contest));
        }
    }
}
