package org.witan.queryside.dossier;

import static org.witan.queryside.view.Columns.optionalNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.queryside.view.ViewJson;

/**
 * What a review needs to know of its proposal.
 *
 * @param authors   everybody who wrote a revision, the first first
 * @param submitted the revision that was put forward last; null before the first submission
 * @param intake    null before the questionnaire is answered
 */
public record Subject(
        String key,
        LogKey log,
        String title,
        List<String> tags,
        List<String> authors,
        @Nullable Integer submitted,
        @Nullable IntakeAnswers intake) {

    static final String COLUMNS =
            "s.key, s.log_key, s.title, s.tags, s.authors, s.submitted_revision, s.intake::text AS intake";

    public Subject {
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
    }

    static Subject of(Readable row) {
        var intake = optionalText(row, "intake");
        return new Subject(
                text(row, "key"),
                new LogKey(text(row, "log_key")),
                text(row, "title"),
                texts(row, "tags"),
                texts(row, "authors"),
                optionalNumber(row, "submitted_revision"),
                intake == null ? null : ViewJson.read(intake, IntakeAnswers.class));
    }
}
