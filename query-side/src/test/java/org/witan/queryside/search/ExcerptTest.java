package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void escapesAllButTheMarks() {
        assertThat(Excerpt.html("<b>\uE000Kafka\uE001</b> & \"co\" \uE003i\uE004"))
                .isEqualTo("&lt;b&gt;<em>Kafka</em>&lt;/b&gt; &amp; &quot;co&quot; &lt;i&gt;");
    }

    @Test
    void balancesMarksThatTheTextItselfHeld() {
        assertThat(Excerpt.html("\uE001a\uE000b\uE000c")).isEqualTo("a<em>bc</em>");
    }

    @Test
    void splitsExcerpts() {
        assertThat(Excerpt.each("one\uE002 \uE002\uE000two\uE001")).containsExactly("one", "<em>two</em>");
        assertThat(Excerpt.isMarked("one")).isFalse();
    }
}
