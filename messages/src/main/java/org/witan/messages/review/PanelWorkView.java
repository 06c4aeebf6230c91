package org.witan.messages.review;

import java.util.List;

/** How much there is to do on panels, and how fast it goes: by expert, in the order of names, and by perspective. */
public record PanelWorkView(List<PanelLoadView> experts, List<PerspectiveLoadView> perspectives) {

    public PanelWorkView {
        experts = List.copyOf(experts);
        perspectives = List.copyOf(perspectives);
    }
}
