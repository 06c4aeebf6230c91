package org.witan.reviewrules.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what makes it impossible to hold a review by a protocol. */
final class ProtocolCheck {

    private static final Pattern PERSPECTIVE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int NAME_LENGTH = 100;
    private static final int WORD_LENGTH = 40;
    private static final int PERSPECTIVES = 30;
    private static final int QUORUM = 100;
    private static final int ROUNDS = 10;
    private static final int REMINDERS = 5;

    /** A year: longer than any review, and short enough for every calendar computation. */
    private static final int HOURS = 366 * 24;

    private final ReviewProtocol protocol;
    private final List<String> problems = new ArrayList<>();

    ProtocolCheck(ReviewProtocol protocol) {
        this.protocol = protocol;
    }

    List<String> problems() {
        if (protocol.name().isBlank() || protocol.name().length() > NAME_LENGTH) {
            problems.add("The name must have 1 to " + NAME_LENGTH + " characters.");
        }
        perspectives();
        between("The quorum", protocol.quorum(), 1, QUORUM);
        between("The number of rounds", protocol.rounds(), 1, ROUNDS);
        between("The hours to accept a seat", protocol.acceptHours(), 1, HOURS);
        between("The hours of a round", protocol.roundHours(), 1, HOURS);
        between("The hours of discussion", protocol.discussionHours(), 1, HOURS);
        between("The minimum hours", protocol.minimumHours(), 0, HOURS);
        reminders();
        return List.copyOf(problems);
    }

    private void perspectives() {
        if (protocol.perspectives().size() > PERSPECTIVES) {
            problems.add("There may be at most " + PERSPECTIVES + " perspectives.");
        }
        if (new HashSet<>(protocol.perspectives()).size()
                < protocol.perspectives().size()) {
            problems.add("A perspective is named twice.");
        }
        for (var perspective : protocol.perspectives()) {
            if (perspective.length() > WORD_LENGTH
                    || !PERSPECTIVE.matcher(perspective).matches()) {
                problems.add("\"" + perspective + "\" is no perspective: expected lower-case words joined by hyphens.");
            }
        }
    }

    private void reminders() {
        if (protocol.reminderHours().size() > REMINDERS) {
            problems.add("There may be at most " + REMINDERS + " reminders.");
        }
        var before = protocol.roundHours();
        for (var hours : protocol.reminderHours()) {
            if (hours < 1 || hours >= before) {
                problems.add("The reminders must come within the round, the earliest first; " + hours
                        + " hours before its end is out of place.");
            }
            before = hours;
        }
    }

    private void between(String what, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            problems.add(what + " must be between " + lowest + " and " + highest + ", not " + value + ".");
        }
    }
}
