package org.witan.commandside.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.witan.messages.MetadataKeys;

/** Passes on who caused a message and why: from a command to its events, from an event to the commands that react to it. */
public final class MessageOrigin implements CorrelationDataProvider {

    private static final List<String> PASSED_ON =
            List.of(MetadataKeys.TENANT, MetadataKeys.ACTOR, MetadataKeys.CORRELATION_ID, MetadataKeys.CLIENT);
    // A reaction has an effect of its own, so it must not inherit the key of the command that it reacts to.
    private static final List<String> PASSED_ON_BY_COMMANDS =
            List.of(MetadataKeys.IDEMPOTENCY_KEY, MetadataKeys.REQUEST_DIGEST);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>();
        PASSED_ON.forEach(key -> copy(message, key, data));
        if (message instanceof CommandMessage<?>) {
            PASSED_ON_BY_COMMANDS.forEach(key -> copy(message, key, data));
        }
        data.putIfAbsent(MetadataKeys.CORRELATION_ID, message.getIdentifier());
        data.put(MetadataKeys.CAUSATION_ID, message.getIdentifier());
        return data;
    }

    private static void copy(Message<?> message, String key, Map<String, Object> data) {
        var value = message.getMetaData().get(key);
        if (value != null) {
            data.put(key, value);
        }
    }
}
