package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void tellsWordsPhrasesAndExclusionsApart() {
        var text = SearchText.parse("kafka \"at least once\" -rabbitmq -\"big bang\" kube-apiserver “curly quotes”");
        assertThat(text.words()).containsExactly("kafka", "kube-apiserver");
        assertThat(text.phrases()).containsExactly("at least once", "curly quotes");
        assertThat(text.excluded()).containsExactly("rabbitmq", "big bang");
        assertThat(text.forDatabase())
                .isEqualTo("kafka kube-apiserver \"at least once\" \"curly quotes\" -\"rabbitmq\" -\"big bang\"");
    }

    @Test
    void passesOverWhatSaysNothing() {
        assertThat(SearchText.parse(" * - -- ( ) \"\" \"  \" ~ \u0000 \uD800").isEmpty())
                .isTrue();
        assertThat(SearchText.parse("").isEmpty()).isTrue();
    }

    @Test
    void readsWordsAfterAnUnfinishedPhrase() {
        assertThat(SearchText.parse("one \"two three").words()).containsExactly("one", "two", "three");
    }

    @Test
    void takesTheNameOfAnOptionForAWord() {
        var text = SearchText.parse("Cloud Dual-Stack --node-ip Handling ---x -y --\"two words\"");
        assertThat(text.words()).containsExactly("Cloud", "Dual-Stack", "node-ip", "Handling", "x");
        assertThat(text.phrases()).containsExactly("two words");
        assertThat(text.excluded()).containsExactly("y");
        assertThat(text.forDatabase()).startsWith("Cloud Dual-Stack node-ip Handling x ");
    }

    @Test
    void knowsKeysInAnyCase() {
        assertThat(SearchText.parse("see pay-12, PAY-3 and a-b x-1 pay-012").keys())
                .containsExactly("PAY-3");
        assertThat(SearchText.parse("pay-12").keys()).containsExactly("PAY-12");
    }

    @Test
    void cutsWhatNobodyTypes() {
        var text = SearchText.parse("word ".repeat(5_000) + "x".repeat(100_000));
        assertThat(text.words()).hasSize(32);
        assertThat(SearchText.parse("x".repeat(100_000)).joined()).hasSize(100);
        assertThat(SearchText.parse("😀a".repeat(200)).joined()).isEqualTo("😀a".repeat(50));
    }

    @Test
    void doesNotRankWhatOnlyExcludes() {
        assertThat(SearchText.parse("-kafka").ranks()).isFalse();
        assertThat(SearchText.parse("-kafka").isEmpty()).isFalse();
    }
}
