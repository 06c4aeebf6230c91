package org.witan.queryside.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.SeatKey;
import org.witan.messages.review.AttentionReason;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.Mending;
import org.witan.queryside.dossier.Seat;

/**
 * A review of which it is asked whose turn it is.
 *
 * @param filings       what the asker may know of them
 * @param formerMembers who of those on its seats is no longer a member, and since when
 */
record Turn(
        CaseFile file,
        Collection<FindingStanding> findings,
        List<Filing> filings,
        Map<String, Instant> formerMembers,
        Instant now) {

    /**
     * That something waits for the member.
     *
     * @param remindedAt when whom it waits for was last reminded of it; null for never
     */
    record Waiting(
            AttentionReason reason,
            Instant since,
            @Nullable Instant due,
            @Nullable Instant remindedAt,
            @Nullable SeatKey seat,
            @Nullable String item) {

        Waiting(
                AttentionReason reason,
                Instant since,
                @Nullable Instant due,
                @Nullable SeatKey seat,
                @Nullable String item) {
            this(reason, since, due, null, seat, item);
        }

        static Waiting of(AttentionReason reason, Instant since, @Nullable Instant due) {
            return new Waiting(reason, since, due, null, null);
        }
    }

    /** What the asker may know of the filing of who sits there, in the latest round; null for nothing. */
    @Nullable
    Instant filedAt(Seat seat) {
        var round = file.dossier().course().rounds().size();
        return filings.stream()
                .filter(filing -> filing.review().equals(file.name()) && filing.round() == round)
                .filter(filing -> filing.seat().equals(seat.key()))
                .filter(filing -> filing.member().equals(seat.member().value()))
                .findFirst()
                .map(Filing::filedAt)
                .orElse(null);
    }

    /** When who sits there was last reminded since then; null for never, or where the asker may not know of it. */
    @Nullable
    Instant remindedAt(Seat seat, Instant since) {
        return filings.stream()
                .filter(filing -> filing.review().equals(file.name()))
                .filter(filing -> filing.seat().equals(seat.key()))
                .filter(filing -> filing.member().equals(seat.member().value()))
                .map(Filing::remindedAt)
                .filter(reminded -> reminded != null && !reminded.isBefore(since))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Mending mending() {
        return new Mending(findings);
    }

    /** The beginning of a day, where no zone is agreed on. */
    static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
