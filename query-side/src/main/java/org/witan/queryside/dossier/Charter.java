package org.witan.queryside.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.ReviewProtocol;

/** What a review is held by, frozen when the panel was convened. */
public record Charter(
        ReviewProtocol protocol, GateRuleSet gateRules, List<Checklist> checklists, List<String> options) {

    public Charter {
        checklists = List.copyOf(checklists);
        options = List.copyOf(options);
    }

    /** The charter of a panel that is convened. */
    public static Charter of(PanelConvened event) {
        return new Charter(event.protocol(), event.gateRules(), event.checklists(), event.options());
    }

    /** The charter with the questions of a further seat; unchanged where there are none. */
    public Charter with(@Nullable Checklist checklist) {
        return checklist == null ? this : new Charter(protocol, gateRules, Lists.and(checklists, checklist), options);
    }

    /** The perspective's questions, where it has any. */
    public Optional<Checklist> checklist(Perspective perspective) {
        return checklists.reversed().stream()
                .filter(checklist -> checklist.perspective().equals(perspective))
                .findFirst();
    }
}
