package org.witan.messages.review;

import org.witan.messages.Values;

/** What a seat says of one option of the proposal. */
public record OptionStance(String option, Stance stance) {

    public OptionStance {
        option = Values.line("perOption.option", option, Values.TITLE_LENGTH);
    }
}
