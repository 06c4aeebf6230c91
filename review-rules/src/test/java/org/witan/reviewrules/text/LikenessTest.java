package org.witan.reviewrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void isOneForTheSameWordsAndZeroForNoneInCommon() {
        var likeness = Likeness.within(List.of("Kafka topics.", "the topic of Kafka", "latency goals", "of the"));
        assertThat(likeness.between(0, 1)).isCloseTo(1, within(1e-9));
        assertThat(likeness.between(0, 2)).isZero();
        assertThat(likeness.between(3, 3)).isZero();
        assertThat(likeness.words(0)).isEqualTo(2);
        assertThat(likeness.words(3)).isZero();
    }

    /** Worked out by hand: with two texts, a word of both weighs 1, a word of one 1 + ln(3/2). */
    @Test
    void weighsWordsByTheirRarity() {
        var rare = 1 + Math.log(1.5);
        var likeness = Likeness.within(List.of("ledger owner", "ledger backup"));
        assertThat(likeness.between(0, 1)).isCloseTo(1 / (1 + rare * rare), within(1e-9));
    }

    @Test
    void isTheSameInBothDirections() {
        var likeness = Likeness.within(List.of("a ledger without owner", "owner of ledgers and of topics", "topic"));
        assertThat(likeness.between(0, 1)).isEqualTo(likeness.between(1, 0));
        assertThat(likeness.between(1, 2)).isEqualTo(likeness.between(2, 1)).isPositive();
    }

    @Test
    void namesTheMostTellingWordsFirstAsTheFirstTextHasThem() {
        var likeness = Likeness.within(List.of(
                "ledgers have topics and topics", "topic and ledger", "ledger of payments", "ledger of refunds"));
        assertThat(likeness.sharedWords(0, 1, 3)).containsExactly("topics", "ledgers");
        assertThat(likeness.sharedWords(0, 1, 1)).containsExactly("topics");
    }
}
