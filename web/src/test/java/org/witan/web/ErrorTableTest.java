package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.witan.messages.ErrorCode;

/** Keeps the table of error codes the same as the codes; {@code -Dwitan.update-docs=true} writes it anew. */
class ErrorTableTest {

    private static final Path TABLE = Path.of("..", "docs", "api", "errors.md");

    @Test
    void listsEveryCodeAsItIs() throws IOException {
        if (Boolean.getBoolean("witan.update-docs")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() {
        return ApiContractTest.codes().stream()
                .sorted(Comparator.comparingInt(ErrorCode::status).thenComparing(ErrorCode::name))
                .map(code ->
                        "| `%s` | %d | %s | %s |\n".formatted(code.name(), code.status(), code.blame(), code.title()))
                .collect(Collectors.joining("", """
                        # Error codes

                        Generated from the codes by `ErrorTableTest`; run it with `-Dwitan.update-docs=true` after a change.
                        A code never changes its name or its meaning. Branch on the code, never on the text.

                        | Code | Status | Blame | Meaning |
                        |---|---|---|---|
                        """, ""));
    }
}
