package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void tellsWordsPhrasesAndWhatToLeaveOut() {
        var text = SearchText.parse("kafka \"exactly once\" -redis -\"at most\" PAY-12");

        assertThat(text.words()).containsExactly("kafka", "PAY-12");
        assertThat(text.phrases()).containsExactly("exactly once");
        assertThat(text.excluded()).containsExactly("redis", "at most");
        assertThat(text.unfinished()).containsExactly("pay-12");
    }

    @Test
    void takesAnOpenQuoteForNone() {
        assertThat(SearchText.parse("say \"hello").words()).containsExactly("say", "hello");
        assertThat(SearchText.parse("kafka ").unfinished()).isEmpty();
        assertThat(SearchText.parse("- \" \"\" -- + * ( ) {").isEmpty()).isTrue();
    }

    @Test
    void endsForAnyInput() {
        var random = new Random(7);
        var characters = "ab -\"\\/(){}[]^~*?:+&|!<>=.,'\u0000\u2028\ud83d\ude00é漢\t\n";
        for (var round = 0; round < 5_000; round++) {
            var typed = new StringBuilder();
            for (var i = random.nextInt(60); i > 0; i--) {
                typed.append(characters.charAt(random.nextInt(characters.length())));
            }
            var text = SearchText.parse(typed.toString());
            assertThat(text.words().size()
                            + text.phrases().size()
                            + text.excluded().size())
                    .isLessThanOrEqualTo(40);
        }
        assertThat(SearchText.parse("word ".repeat(10_000)).words()).hasSize(40);
    }
}
