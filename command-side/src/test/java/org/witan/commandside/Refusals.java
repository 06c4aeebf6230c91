package org.witan.commandside;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.witan.messages.ErrorCode;
import org.witan.messages.RefusedException;

/** What fixture tests expect of a refused command. */
public final class Refusals {

    private Refusals() {}

    /** Matches the refusal with that code. */
    public static Matcher<Throwable> refused(ErrorCode code) {
        return new CustomTypeSafeMatcher<>("refused with " + code.name()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof RefusedException refused && refused.code() == code;
            }
        };
    }
}
