package org.witan.commandside.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.RefusedException;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.PublishChecklist;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.ReviewBookCommand;
import org.witan.messages.review.ReviewBookEvent;
import org.witan.messages.review.ReviewError;
import org.witan.reviewrules.gate.RuleProblem;

/** The rules of publishing what reviews are held by, without side effects. */
final class BookDecider {

    private BookDecider() {}

    static List<ReviewBookEvent> decide(ReviewBookCommand command, BookState state) {
        return switch (command) {
            case PublishGateRules publish -> gateRules(publish, state);
            case PublishChecklist publish -> checklist(publish, state);
            case PublishProtocol publish -> protocol(publish, state);
        };
    }

    private static List<ReviewBookEvent> gateRules(PublishGateRules command, BookState state) {
        var problems = RuleTerms.of(command.rules()).problems().stream()
                .map(BookDecider::sentence)
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    ReviewError.GATE_RULES_INVALID, String.join(" ", problems), Map.of("problems", problems));
        }
        var current = state.gateRules();
        if (current != null && current.rules().equals(command.rules())) {
            return List.of();
        }
        var version = current == null ? 1 : current.version() + 1;
        return List.of(new GateRulesPublished(command.tenant(), version, command.rules()));
    }

    private static List<ReviewBookEvent> checklist(PublishChecklist command, BookState state) {
        var ids = command.items().stream().map(ChecklistItem::id).toList();
        refuseChecklist(
                "Questions have the same id: ", ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)));
        // Answers of past reviews stand under the id; another question under it would turn them into something else.
        refuseChecklist(
                "Questions that were removed had these ids, which are never given again: ",
                ids.stream().filter(state.retired(command.perspective())::contains));
        var current = state.checklist(command.perspective());
        if (current.isPresent() && current.get().items().equals(command.items())) {
            return List.of();
        }
        var version = current.map(Checklist::version).orElse(0) + 1;
        return List.of(new ChecklistPublished(command.tenant(), command.perspective(), version, command.items()));
    }

    private static void refuseChecklist(String reason, Stream<ChecklistItemId> wrong) {
        var items = wrong.distinct().map(ChecklistItemId::value).toList();
        if (!items.isEmpty()) {
            throw new RefusedException(
                    ReviewError.CHECKLIST_INVALID, reason + String.join(", ", items) + ".", Map.of("items", items));
        }
    }

    private static List<ReviewBookEvent> protocol(PublishProtocol command, BookState state) {
        var problems = RuleTerms.of(command.protocol()).problems();
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    ReviewError.PROTOCOL_INVALID, String.join(" ", problems), Map.of("problems", problems));
        }
        var current = state.protocol(command.log());
        if (current.isPresent() && current.get().protocol().equals(command.protocol())) {
            return List.of();
        }
        var version = current.map(BookState.PublishedProtocol::version).orElse(0) + 1;
        return List.of(new ProtocolPublished(command.tenant(), command.log(), version, command.protocol()));
    }

    private static String sentence(RuleProblem problem) {
        return "Rule \"" + problem.rule() + "\", " + problem.part() + " at " + problem.position() + ": "
                + problem.message();
    }
}
