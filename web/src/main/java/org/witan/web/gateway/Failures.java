package org.witan.web.gateway;

import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.CommonError;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;

/** Finds what a failure of a bus means to the one who sent the message. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int DEEPEST = 16;

    private Failures() {}

    /** The refusal within the failure; else the failure itself, which nobody foresaw. */
    static Throwable refusal(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            switch (cause) {
                case RefusedException refused -> {
                    return refused;
                }
                case InvalidValueException invalid -> {
                    return invalid;
                }
                case ConcurrencyException lost -> {
                    return refused(CommonError.CONCURRENT_CHANGE, "Others were faster, several times over.", lost);
                }
                case NoHandlerForQueryException away -> {
                    return refused(CommonError.EVENT_LOG_UNAVAILABLE, "No view answers this now.", away);
                }
                case NoHandlerForCommandException away -> {
                    return refused(CommonError.EVENT_LOG_UNAVAILABLE, "Nothing takes this command now.", away);
                }
                case AxonTransientException away -> {
                    return refused(CommonError.EVENT_LOG_UNAVAILABLE, "Try again in a moment.", away);
                }
                default -> cause = cause.getCause();
            }
        }
        return failure;
    }

    private static RefusedException refused(CommonError code, String detail, Throwable cause) {
        LOG.warn("{}: {}", code, cause.toString());
        return new RefusedException(code, detail);
    }
}
