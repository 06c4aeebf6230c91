package org.witan.commandside.guard;

import java.util.Locale;

/** The name of a command as the audit trail writes it. */
final class ActionName {

    private ActionName() {}

    /** The imperative in kebab-case, for instance {@code record-decision}. */
    static String of(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
