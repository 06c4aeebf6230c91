package org.witan.reviewrules.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.Words;

/**
 * How many seats take each stance.
 *
 * @param counts by stance; a stance that nobody takes is left out
 */
record StanceGroup(Map<Stance, Integer> counts) {

    /** The scale from one end to the other; abstaining is no place on it. */
    private static final List<Stance> SCALE = List.of(Stance.OBJECT, Stance.ENDORSE_ON_CONDITIONS, Stance.ENDORSE);

    static StanceGroup of(List<StanceTaken> stances) {
        var counts = new EnumMap<Stance, Integer>(Stance.class);
        stances.forEach(taken -> counts.merge(taken.stance(), 1, Integer::sum));
        return new StanceGroup(counts);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns how many stances have a place on the scale. */
    int counted() {
        return SCALE.stream().mapToInt(this::count).sum();
    }

    boolean isUnanimous() {
        return SCALE.stream().filter(stance -> count(stance) > 0).count() == 1;
    }

    double consensus() {
        return Consensus.of(SCALE.stream().mapToInt(this::count).toArray());
    }

    /** Returns the mean place on the scale, from 0 for objecting to 1 for endorsing. */
    double mean() {
        var sum = 0;
        for (var place = 0; place < SCALE.size(); place++) {
            sum += place * count(SCALE.get(place));
        }
        return (double) sum / counted() / (SCALE.size() - 1);
    }

    /** Returns the counts in words: {@code 1 objects and 3 endorse}. */
    String inWords() {
        var parts = new ArrayList<String>();
        for (var stance : List.of(Stance.OBJECT, Stance.ENDORSE_ON_CONDITIONS, Stance.ENDORSE, Stance.ABSTAIN)) {
            if (count(stance) > 0) {
                parts.add(count(stance) + " " + verb(stance, count(stance) == 1));
            }
        }
        return Words.list(parts);
    }

    /** Returns what a unanimous group does, in the singular: {@code objects}. */
    String verb() {
        return verb(
                SCALE.stream().filter(stance -> count(stance) > 0).findFirst().orElse(Stance.ABSTAIN), true);
    }

    private int count(Stance stance) {
        return counts.getOrDefault(stance, 0);
    }

    private static String verb(Stance stance, boolean one) {
        return switch (stance) {
            case OBJECT -> one ? "objects" : "object";
            case ENDORSE_ON_CONDITIONS -> (one ? "endorses" : "endorse") + " on conditions";
            case ENDORSE -> one ? "endorses" : "endorse";
            case ABSTAIN -> one ? "abstains" : "abstain";
        };
    }
}
