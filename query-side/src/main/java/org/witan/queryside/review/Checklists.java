package org.witan.queryside.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistItemView;

/** The questions of a perspective with their answers. */
final class Checklists {

    private Checklists() {}

    /** Every question, answered or not; none where the perspective has no checklist. */
    static List<ChecklistItemView> answered(Optional<Checklist> checklist, List<ChecklistAnswer> answers) {
        return checklist.stream()
                .flatMap(questions -> questions.items().stream())
                .map(item -> answered(item, answers))
                .toList();
    }

    private static ChecklistItemView answered(ChecklistItem item, List<ChecklistAnswer> answers) {
        var answer = answerTo(item, answers);
        return new ChecklistItemView(
                item.id(),
                item.question(),
                item.reason(),
                answer == null ? null : answer.verdict(),
                answer == null ? null : answer.note());
    }

    private static @Nullable ChecklistAnswer answerTo(ChecklistItem item, List<ChecklistAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item.id()))
                .findFirst()
                .orElse(null);
    }
}
