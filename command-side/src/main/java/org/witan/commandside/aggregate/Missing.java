package org.witan.commandside.aggregate;

import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.TypedId;

/** The answer for what does not exist, the same for every kind of object and every tenant. */
public final class Missing {

    private Missing() {}

    /** The refusal of a command to an object that is not there. */
    public static RefusedException of(TypedId id) {
        var value = id.value();
        return new RefusedException(
                CommonError.NOT_FOUND, "There is no " + value.substring(value.indexOf('/') + 1) + " here.");
    }
}
