package org.witan.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.standalone.LaunchException;

class ImportedFolderTest {

    @Test
    void takesOneFolderForTheLog() {
        assertThat(ImportedFolder.all(List.of("/records/adr"), "PAY", null))
                .containsExactly(new ImportedFolder("PAY", "adr", Path.of("/records/adr")));
        assertThat(ImportedFolder.all(List.of("/records/adr"), "PAY", "payments"))
                .containsExactly(new ImportedFolder("PAY", "payments", Path.of("/records/adr")));
    }

    @Test
    void takesFoldersWithTheirLogs() {
        assertThat(ImportedFolder.all(List.of("PAY=/records/adr", "OPS=/records/a=b"), null, null))
                .containsExactly(
                        new ImportedFolder("PAY", "adr", Path.of("/records/adr")),
                        new ImportedFolder("OPS", "a=b", Path.of("/records/a=b")));
    }

    @Test
    void saysWhatIsMissing() {
        assertRefused(List.of("/records/adr"), null, null, "\"/records/adr\" names no log; write KEY=FOLDER");
        assertRefused(List.of("a", "b"), "PAY", null, "--log takes one folder, but there are 2");
        assertRefused(List.of("PAY=a"), null, "payments", "--source names the place of one folder");
    }

    private static void assertRefused(List<String> arguments, String log, String source, String message) {
        assertThatThrownBy(() -> ImportedFolder.all(arguments, log, source))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(message);
    }
}
