package org.witan.reviewrules.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewProtocolTest {

    private static final ReviewProtocol GOOD =
            new ReviewProtocol("Panel", List.of("security", "data"), 2, 1, 24, 72, 48, List.of(24, 4), 0, true);

    @Test
    void hasABuiltInProtocolThatWorks() {
        assertThat(ReviewProtocol.builtIn())
                .isEqualTo(new ReviewProtocol(
                        "Standard panel",
                        List.of("security", "data", "reliability"),
                        3,
                        2,
                        48,
                        120,
                        120,
                        List.of(48, 24),
                        48,
                        false));
        assertThat(ReviewProtocol.builtIn().problems()).isEmpty();
        assertThat(GOOD.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrong(ReviewProtocol protocol, List<String> problems) {
        assertThat(protocol.problems()).isEqualTo(problems);
    }

    static Object[][] broken() {
        return new Object[][] {
            {protocol(" ", List.of(), 1, List.of()), List.of("The name must have 1 to 100 characters.")},
            {protocol("Panel", List.of("a", "a"), 1, List.of()), List.of("A perspective is named twice.")},
            {
                protocol("Panel", List.of("Big Data"), 1, List.of()),
                List.of("\"Big Data\" is no perspective: expected lower-case words joined by hyphens.")
            },
            {protocol("Panel", List.of(), 0, List.of()), List.of("The quorum must be between 1 and 100, not 0.")},
            {
                protocol("Panel", List.of(), 1, List.of(4, 24)),
                List.of("The reminders must come within the round, the earliest first; 24 hours before its end is out "
                        + "of place.")
            },
            {
                protocol("Panel", List.of(), 1, List.of(72)),
                List.of("The reminders must come within the round, the earliest first; 72 hours before its end is out "
                        + "of place.")
            },
            {
                new ReviewProtocol("Panel", List.of(), 1, 0, 0, 10_000, 0, List.of(6, 5, 4, 3, 2, 1), -1, true),
                List.of(
                        "The number of rounds must be between 1 and 10, not 0.",
                        "The hours to accept a seat must be between 1 and 8784, not 0.",
                        "The hours of a round must be between 1 and 8784, not 10000.",
                        "The hours of discussion must be between 1 and 8784, not 0.",
                        "The minimum hours must be between 0 and 8784, not -1.",
                        "There may be at most 5 reminders.")
            },
        };
    }

    private static ReviewProtocol protocol(
            String name, List<String> perspectives, int quorum, List<Integer> reminders) {
        return new ReviewProtocol(name, perspectives, quorum, 1, 24, 72, 48, reminders, 0, true);
    }
}
