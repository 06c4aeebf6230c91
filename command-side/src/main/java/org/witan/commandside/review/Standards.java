package org.witan.commandside.review;

import java.util.List;
import java.util.Optional;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.ReviewProtocol;

/**
 * What a panel that is convened now is held by.
 *
 * @param protocol   that of the log, else that of the tenant, else the built-in one
 * @param checklists those of every perspective that has one
 */
public record Standards(ReviewProtocol protocol, GateRuleSet gateRules, List<Checklist> checklists) {

    public Standards {
        checklists = List.copyOf(checklists);
    }

    /** The perspective's questions, where it has any. */
    Optional<Checklist> checklist(Perspective perspective) {
        return checklists.stream()
                .filter(checklist -> checklist.perspective().equals(perspective))
                .findFirst();
    }
}
