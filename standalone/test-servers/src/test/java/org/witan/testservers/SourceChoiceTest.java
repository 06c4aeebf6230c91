package org.witan.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceChoiceTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "embedded", "EMBEDDED"})
    void isEmbeddedWithoutLookingForAnEngineUnlessContainersAreAskedFor(String wanted) {
        assertThat(SourceChoice.of(wanted, SourceChoiceTest::unasked)).isEqualTo(new SourceChoice(false, "embedded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"containers", " Containers "})
    void isContainersWhenAskedForAndNothingIsInTheWay(String wanted) {
        assertThat(SourceChoice.of(wanted, Optional::empty)).isEqualTo(new SourceChoice(true, "containers"));
    }

    @Test
    void isEmbeddedAndSaysWhyWhenContainersCannotBeHad() {
        var choice = SourceChoice.of("containers", () -> Optional.of("no Docker engine answers"));

        assertThat(choice.containers()).isFalse();
        assertThat(choice.line()).contains("embedded", "containers", "no Docker engine answers");
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> SourceChoice.of("docker", SourceChoiceTest::unasked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("docker");
    }

    private static Optional<String> unasked() {
        throw new AssertionError("The Docker engine must be left alone");
    }
}
