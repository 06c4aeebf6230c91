package org.witan.commandside.aggregate;

import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommonError;
import org.witan.messages.MetadataKeys;
import org.witan.messages.RefusedException;

/** The condition that a caller puts on the version of what it changes. */
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /**
     * Refuses a command that expects another version than the aggregate has.
     *
     * @param command the command, with or without {@link MetadataKeys#EXPECTED_VERSION}
     * @param actual  the aggregate's version; null while it is being created
     * @throws RefusedException with {@link CommonError#VERSION_MISMATCH}
     */
    public static void check(CommandMessage<?> command, @Nullable Long actual) {
        var expected = (String) command.getMetaData().get(MetadataKeys.EXPECTED_VERSION);
        if (expected != null && !expected.equals(String.valueOf(actual))) {
            throw new RefusedException(
                    CommonError.VERSION_MISMATCH,
                    (actual == null ? "It does not exist yet" : "The version is " + actual) + ", not " + expected
                            + ". Read it again and decide whether to repeat.");
        }
    }
}
