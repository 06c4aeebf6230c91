package org.witan.commandside.log;

import java.util.List;
import java.util.Objects;
import org.witan.messages.RefusedException;
import org.witan.messages.log.LogCommand;
import org.witan.messages.log.LogError;
import org.witan.messages.log.LogEvent;
import org.witan.messages.log.LogOpened;
import org.witan.messages.log.LogRenamed;
import org.witan.messages.log.OpenLog;
import org.witan.messages.log.ProposalNumbered;
import org.witan.messages.log.RenameLog;

/** The rules of decision logs, without side effects. */
final class DecisionLogDecider {

    private DecisionLogDecider() {}

    static List<LogEvent> decide(LogCommand command, DecisionLogState state) {
        return switch (command) {
            case OpenLog open -> open(open, state);
            case RenameLog rename -> rename(rename, state);
        };
    }

    static DecisionLogState evolve(DecisionLogState state, LogEvent event) {
        return switch (event) {
            case LogOpened opened -> new DecisionLogState(opened.log(), opened.name(), opened.description(), 0);
            case LogRenamed renamed ->
                new DecisionLogState(renamed.log(), renamed.name(), renamed.description(), state.lastNumber());
            case ProposalNumbered numbered ->
                new DecisionLogState(numbered.log(), state.name(), state.description(), numbered.number());
        };
    }

    private static List<LogEvent> open(OpenLog command, DecisionLogState state) {
        if (state.log() != null) {
            throw new RefusedException(
                    LogError.LOG_EXISTS,
                    "The key \"" + command.log().key() + "\" belongs to the log \"" + state.name() + "\".");
        }
        return List.of(new LogOpened(command.log(), command.name(), command.description()));
    }

    private static List<LogEvent> rename(RenameLog command, DecisionLogState state) {
        var unchanged =
                command.name().equals(state.name()) && Objects.equals(command.description(), state.description());
        return unchanged ? List.of() : List.of(new LogRenamed(command.log(), command.name(), command.description()));
    }
}
