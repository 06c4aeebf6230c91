package org.witan.reviewrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsensusTest {

    private static final double EXACT = 1e-12;
    private static final double AS_PRINTED = 1e-7;

    /** The two ends that the article defines the measure by. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 9})
    void isOneForOneCategoryAndZeroForHalfAtEachEnd(int categories) {
        for (var category = 0; category < categories; category++) {
            var counts = new int[categories];
            counts[category] = 12;
            assertThat(Consensus.of(counts)).isEqualTo(1.0);
        }
        var split = new int[categories];
        split[0] = 6;
        split[categories - 1] = 6;
        assertThat(Consensus.of(split)).isCloseTo(0.0, within(EXACT));
    }

    /** The value that the manual of the R package agrmt 1.42 prints for its example. */
    @Test
    void agreesWithThePrintedExampleOfAgrmt() {
        assertThat(Consensus.of(30, 40, 210, 130, 530, 50, 10)).isCloseTo(0.7256876, within(AS_PRINTED));
    }

    /** The value that the manual of the Python package stikpetP prints for its second example. */
    @Test
    void agreesWithThePrintedExampleOfStikpet() {
        assertThat(Consensus.of(3, 3, 2, 3, 7)).isCloseTo(0.3340394927779964, within(EXACT));
    }

    /**
     * The distribution of the example on page 537 of the article; its value is worked out by hand. The mean is 2.95, so that
     * the distances are 1.95, 0.95, 0.05, 1.05 and 2.05 on a scale that is 4 wide.
     */
    @Test
    void agreesWithTheExampleOfTheArticleWorkedOutByHand() {
        var byHand = 1
                + 0.19 * log2(0.5125)
                + 0.16 * log2(0.7625)
                + 0.26 * log2(0.9875)
                + 0.29 * log2(0.7375)
                + 0.10 * log2(0.4875);
        assertThat(Consensus.of(19, 16, 26, 29, 10)).isCloseTo(byHand, within(EXACT));
        assertThat(byHand).isCloseTo(0.518, within(0.0005));
    }

    /** Worked out by hand: all shares are 1/5, the distances 2, 1, 0, 1, 2 on a scale that is 4 wide. */
    @Test
    void agreesWithTheEvenSpreadWorkedOutByHand() {
        var byHand = 1 + (2 * log2(0.5) + 2 * log2(0.75)) / 5;
        assertThat(Consensus.of(1, 1, 1, 1, 1)).isCloseTo(byHand, within(EXACT));
        assertThat(byHand).isCloseTo(0.434, within(0.0005));
    }

    @Test
    void staysWithinItsRangeForEverySmallPanel() {
        forEachPanel(counts -> assertThat(Consensus.of(counts)).isBetween(0.0, 1.0));
    }

    @Test
    void dependsOnSharesAlone() {
        forEachPanel(counts -> {
            var doubled = Arrays.stream(counts).map(count -> 2 * count).toArray();
            assertThat(Consensus.of(doubled)).isCloseTo(Consensus.of(counts), within(EXACT));
        });
    }

    @Test
    void doesNotCareWhichEndIsWhich() {
        forEachPanel(counts -> {
            var mirrored = new int[] {counts[2], counts[1], counts[0]};
            assertThat(Consensus.of(mirrored)).isCloseTo(Consensus.of(counts), within(EXACT));
        });
    }

    @Test
    void isFullOnlyForOneCategory() {
        forEachPanel(counts -> {
            var oneCategory = Arrays.stream(counts).filter(count -> count > 0).count() == 1;
            assertThat(Consensus.of(counts) > 1 - EXACT).isEqualTo(oneCategory);
        });
    }

    @Test
    void isFullOnAScaleOfOneCategory() {
        assertThat(Consensus.of(4)).isEqualTo(1.0);
    }

    @Test
    void refusesCountsThatAreNone() {
        assertThatThrownBy(() -> Consensus.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensus.of(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensus.of(2, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Calls a check with every way in which up to 9 seats can spread over three stances. */
    private static void forEachPanel(java.util.function.Consumer<int[]> check) {
        IntStream.rangeClosed(0, 9)
                .forEach(one -> IntStream.rangeClosed(0, 9 - one)
                        .forEach(two -> IntStream.rangeClosed(0, 9 - one - two)
                                .filter(three -> one + two + three > 0)
                                .forEach(three -> check.accept(new int[] {one, two, three}))));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
