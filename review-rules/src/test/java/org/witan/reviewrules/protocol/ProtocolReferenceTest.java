package org.witan.reviewrules.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.witan.reviewrules.agreement.Consensus;
import org.witan.reviewrules.intake.Intake;

/** Holds the reference against what the code does. */
class ProtocolReferenceTest {

    private static String reference = "";

    @BeforeAll
    static void read() throws IOException {
        reference = Files.readString(Path.of("..", "docs", "reviews", "protocol.md"));
    }

    @Test
    void showsEveryFieldWithItsBuiltInValue() throws ReflectiveOperationException {
        for (var field : ReviewProtocol.class.getRecordComponents()) {
            assertThat(reference).contains("| `%s` | %s |".formatted(field.getName(), builtIn(field)));
        }
    }

    @Test
    void showsEveryIntakeQuestionAndAnswer() {
        for (var question : Intake.questions()) {
            assertThat(reference).contains(question.question(), "`" + question.key() + "`", question.reason());
            for (var answer : question.answers()) {
                assertThat(reference)
                        .contains("| `%s` | %s | `%s` |"
                                .formatted(
                                        answer.key(),
                                        answer.text(),
                                        answer.tier().word()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3 endorse, 0, 0, 3",
        "'1 endorses on conditions, 2 endorse', 0, 1, 2",
        "'1 endorses on conditions, 1 endorses', 0, 1, 1",
        "'1 objects, 1 endorses on conditions, 1 endorses', 1, 1, 1",
        "'1 objects, 3 endorse', 1, 0, 3",
        "'1 objects, 1 endorses', 1, 0, 1",
    })
    void showsTheIndexOfExamplePanels(String panel, int object, int onConditions, int endorse) {
        var index = Consensus.of(object, onConditions, endorse);
        assertThat(reference).contains("| %s | %s |".formatted(panel, String.format(Locale.ROOT, "%.2f", index)));
    }

    private static String builtIn(RecordComponent field) throws ReflectiveOperationException {
        var value = field.getAccessor().invoke(ReviewProtocol.builtIn());
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }
}
