package org.witan.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentTitleTest {

    private static final Path FILE = Path.of("docs", "0007-use_one-log.md");

    @Test
    void takesFirstHeadingWithoutMarkup() {
        assertThat(DocumentTitle.of("Text first\n\n## Use `one` [log](log.md) ##\n# Later", FILE))
                .isEqualTo("Use one log");
    }

    @Test
    void takesUnderlinedHeading() {
        assertThat(DocumentTitle.of("Use one log\n===========\n\nBecause.", FILE))
                .isEqualTo("Use one log");
    }

    @Test
    void takesOverlinedHeadingOfReStructuredText() {
        assertThat(DocumentTitle.of("=======\nOne log\n=======\n", Path.of("a.rst")))
                .isEqualTo("One log");
    }

    @Test
    void skipsFieldsAndCode() {
        assertThat(DocumentTitle.of("---\n# no heading: 1\n---\n```sh\n# no heading either\n```\n# One log\n", FILE))
                .isEqualTo("One log");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(DocumentTitle.of("\uFEFF# One log\n", FILE)).isEqualTo("One log");
    }

    @Test
    void fallsBackToTheFileName() {
        assertThat(DocumentTitle.of("No heading at all.", FILE)).isEqualTo("0007 use one log");
    }

    @Test
    void shortensToWhatTheApiTakes() {
        var title = DocumentTitle.of("# " + "\uD83D\uDE80".repeat(600), FILE);

        assertThat(title.codePointCount(0, title.length())).isEqualTo(500);
        assertThat(title).endsWith("…");
    }
}
