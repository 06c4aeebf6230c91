package org.witan.messages.review;

import org.witan.messages.Values;

/**
 * A situation that shows what a finding is about.
 *
 * @param source   who or what sets it off
 * @param stimulus what happens
 * @param response what the system should do
 * @param measure  by what one sees that it did
 */
public record Scenario(String source, String stimulus, String response, String measure) {

    public Scenario {
        source = Values.text("scenario.source", source, Values.NOTE_LENGTH);
        stimulus = Values.text("scenario.stimulus", stimulus, Values.NOTE_LENGTH);
        response = Values.text("scenario.response", response, Values.NOTE_LENGTH);
        measure = Values.text("scenario.measure", measure, Values.NOTE_LENGTH);
    }
}
