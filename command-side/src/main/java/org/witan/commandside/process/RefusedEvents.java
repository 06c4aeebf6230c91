package org.witan.commandside.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.Blame;
import org.witan.messages.RefusedException;

/**
 * Decides what becomes of an event whose reaction failed: while something that Witan depends on is away it waits, however
 * long that takes, and the events behind it wait too; an event that is refused again and again is set aside.
 *
 * <p>Waiting is expressed by throwing: the processor then forgets its progress and tries again with growing pauses.
 */
final class RefusedEvents implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedEvents.class);

    private final int attempts;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    RefusedEvents(int attempts) {
        this.attempts = attempts;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        var event = letter.message();
        if (dependencyAway(cause)) {
            throw new IdentityUnavailableException("Event " + event.getIdentifier() + " waits", cause);
        }
        var failed = failures.merge(event.getIdentifier(), 1, Integer::sum);
        if (failed < attempts) {
            throw new IdentityRefusedException("Event " + event.getIdentifier() + " is tried again", cause);
        }
        failures.remove(event.getIdentifier());
        LOG.error(
                "Event {} ({}) was refused {} times and is set aside as a dead letter",
                event.getIdentifier(),
                event.getPayloadType().getSimpleName(),
                failed,
                cause);
        return Decisions.enqueue(cause);
    }

    private static boolean dependencyAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IdentityUnavailableException) {
                return true;
            }
            if (cause instanceof RefusedException refused && refused.code().blame() == Blame.DEPENDENCY) {
                return true;
            }
        }
        return false;
    }
}
