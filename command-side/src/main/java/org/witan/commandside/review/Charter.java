package org.witan.commandside.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.ReviewProtocol;

/**
 * What a review is held by, frozen when the panel was convened.
 *
 * @param questions the ids of each perspective's questions
 * @param options   the alternatives on which a seat may say something of its own
 */
record Charter(
        ReviewProtocol protocol,
        GateRuleSet gateRules,
        Map<Perspective, List<ChecklistItemId>> questions,
        List<String> options) {

    Charter {
        questions = Map.copyOf(questions);
        options = List.copyOf(options);
    }

    static Charter of(PanelConvened event) {
        var questions = new HashMap<Perspective, List<ChecklistItemId>>();
        event.checklists().forEach(checklist -> questions.put(checklist.perspective(), ids(checklist)));
        return new Charter(event.protocol(), event.gateRules(), questions, event.options());
    }

    Charter with(@Nullable Checklist checklist) {
        if (checklist == null) {
            return this;
        }
        var all = new HashMap<>(questions);
        all.put(checklist.perspective(), ids(checklist));
        return new Charter(protocol, gateRules, all, options);
    }

    /** Whether the perspective is asked that. */
    boolean asks(Perspective perspective, ChecklistItemId item) {
        return questions.getOrDefault(perspective, List.of()).contains(item);
    }

    private static List<ChecklistItemId> ids(Checklist checklist) {
        return checklist.items().stream().map(ChecklistItem::id).toList();
    }
}
