package org.witan.messages.proposal;

import java.util.regex.Pattern;
import org.witan.messages.Values;

/**
 * What the author said of a proposal, from which its tier is recommended; each is the key of one of the possible
 * answers.
 *
 * @param reversibility   how hard it is to take back
 * @param blastRadius     how much is hit when it goes wrong
 * @param dataSensitivity how sensitive the data is that it touches
 * @param cost            what it costs to build and to run
 */
public record IntakeAnswers(String reversibility, String blastRadius, String dataSensitivity, String cost) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public IntakeAnswers {
        Values.matching(KEY, "answers.reversibility", reversibility, "the key of an answer");
        Values.matching(KEY, "answers.blastRadius", blastRadius, "the key of an answer");
        Values.matching(KEY, "answers.dataSensitivity", dataSensitivity, "the key of an answer");
        Values.matching(KEY, "answers.cost", cost, "the key of an answer");
    }
}
