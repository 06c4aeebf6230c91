package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.FindingClusterView;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.Position;
import org.witan.messages.review.Stance;

/**
 * What the seats have said in the open.
 *
 * @param positions in the order in which they were revealed or taken
 * @param clusters  findings that report the same thing; computed at each reveal, because nothing else changes a finding's text
 */
public record Voices(
        List<Taken> positions, List<Movement> movements, List<Answers> answers, List<FindingClusterView> clusters) {

    static final Voices NONE = new Voices(List.of(), List.of(), List.of(), List.of());

    public Voices {
        positions = List.copyOf(positions);
        movements = List.copyOf(movements);
        answers = List.copyOf(answers);
        clusters = List.copyOf(clusters);
    }

    /**
     * What a seat said.
     *
     * @param position null where it has nothing to add
     * @param left     whether who said so has left the seat since
     * @param lapse    what outdated it; null while it counts
     */
    public record Taken(
            SeatKey seat,
            MemberId member,
            int round,
            int revision,
            @Nullable Position position,
            @Nullable NothingToAdd nothingToAdd,
            Instant at,
            boolean inTheOpen,
            boolean left,
            @Nullable Outdated lapse) {

        Taken vacated() {
            return new Taken(seat, member, round, revision, position, nothingToAdd, at, inTheOpen, true, lapse);
        }

        Taken outdated(Outdated by) {
            return new Taken(seat, member, round, revision, position, nothingToAdd, at, inTheOpen, left, by);
        }

        /** The stance; null where the seat has nothing to add. */
        public @Nullable Stance stance() {
            return position == null ? null : position.stance();
        }
    }

    /** The revision that outdated a position, and the sections that are to blame. */
    public record Outdated(int revision, List<String> sections, Instant at) {

        public Outdated {
            sections = List.copyOf(sections);
        }
    }

    /** That a seat moved; the reason is null for what was said under seal. */
    public record Movement(
            SeatKey seat,
            MemberId member,
            int round,
            @Nullable Stance from,
            Stance to,
            @Nullable String reason,
            boolean inTheOpen,
            Instant at) {}

    /** What a seat answered to its checklist in a round. */
    public record Answers(SeatKey seat, int round, List<ChecklistAnswer> answers) {

        public Answers {
            answers = List.copyOf(answers);
        }
    }

    /** What the seat says now. */
    public Optional<Taken> standing(SeatKey seat) {
        return positions.reversed().stream()
                .filter(taken -> taken.seat().equals(seat))
                .findFirst()
                .filter(taken -> !taken.left());
    }

    Stream<String> people() {
        return Stream.concat(
                positions.stream().map(taken -> taken.member().value()),
                movements.stream().map(movement -> movement.member().value()));
    }

    Voices with(Taken taken) {
        return new Voices(Lists.and(positions, taken), movements, answers, clusters);
    }

    Voices with(Movement movement) {
        return new Voices(positions, Lists.and(movements, movement), answers, clusters);
    }

    Voices with(Answers given) {
        return new Voices(positions, movements, Lists.and(answers, given), clusters);
    }

    Voices clustered(List<FindingClusterView> newClusters) {
        return new Voices(positions, movements, answers, newClusters);
    }

    Voices vacated(SeatKey seat) {
        return changed(seat, Taken::vacated);
    }

    Voices outdated(SeatKey seat, Outdated by) {
        return changed(seat, taken -> taken.outdated(by));
    }

    private Voices changed(SeatKey seat, UnaryOperator<Taken> change) {
        return standing(seat)
                .map(standing ->
                        new Voices(Lists.changed(positions, standing::equals, change), movements, answers, clusters))
                .orElse(this);
    }
}
