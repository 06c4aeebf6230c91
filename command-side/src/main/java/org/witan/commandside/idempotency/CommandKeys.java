package org.witan.commandside.idempotency;

import java.util.Optional;
import org.axonframework.messaging.Message;
import org.witan.commandside.eventstore.IdempotencyKey;
import org.witan.messages.MetadataKeys;

/** Finds the idempotency key in a command's metadata. */
final class CommandKeys {

    private CommandKeys() {}

    static Optional<IdempotencyKey> of(Message<?> command) {
        return text(command, MetadataKeys.IDEMPOTENCY_KEY)
                .map(value -> new IdempotencyKey(
                        required(command, MetadataKeys.TENANT),
                        required(command, MetadataKeys.ACTOR),
                        value,
                        text(command, MetadataKeys.REQUEST_DIGEST).orElse("")));
    }

    private static String required(Message<?> command, String key) {
        return text(command, key)
                .orElseThrow(
                        () -> new IllegalArgumentException("A command with an idempotency key must name its " + key));
    }

    private static Optional<String> text(Message<?> command, String key) {
        return Optional.ofNullable(command.getMetaData().get(key)).map(String::valueOf);
    }
}
