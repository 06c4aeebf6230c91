package org.witan.reviewrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "encrypts encrypted encryption encrypting, encrypt",
        "caches cached caching, cach",
        "query queries, query",
        "migrate migrates migrated migrating migration migrations, migrat",
        "stopping stopped, stop",
        "topic topics Topics TOPIC, topic",
    })
    void takesFormsOfAWordForOne(String words, String stem) {
        assertThat(Stems.of(words)).containsOnlyKeys(stem);
        assertThat(Stems.of(words).get(stem).count()).isEqualTo(words.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({"access, access", "status, status", "bus, bus", "analysis, analysis", "ring, ring", "200, 200"})
    void leavesWordsAloneThatOnlyLookLikeForms(String word, String stem) {
        assertThat(Stems.of(word)).containsOnlyKeys(stem);
    }

    @Test
    void ignoresWordsThatSayNothing() {
        assertThat(Stems.of("This is not what it was, and there should be more of it."))
                .isEmpty();
    }

    @Test
    void leavesOtherLanguagesNearlyAlone() {
        assertThat(Stems.of("Größe übermäßig 데이터 данные")).containsOnlyKeys("größ", "übermäßig", "데이터", "данные");
    }
}
