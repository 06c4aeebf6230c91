package org.witan.messages.review;

import java.util.List;

/** By which revision a position was outdated, and the sections that are to blame. */
public record LapseView(int revision, List<String> sections, String sentence) {

    public LapseView {
        sections = List.copyOf(sections);
    }
}
