package org.witan.commandside.guard;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;
import org.witan.messages.MetadataKeys;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.RecordAccessRefusal;

/** Puts refusals on record that happened where nothing can be written: on reads. */
@Component
class AccessRefusals {

    private final EventBus events;

    AccessRefusals(EventBus events) {
        this.events = events;
    }

    @CommandHandler
    void handle(RecordAccessRefusal command) {
        var refused = new AccessRefused(command.tenant(), command.member(), command.action(), command.object());
        // The application records it, but it was the member who tried.
        events.publish(new GenericEventMessage<>(
                refused, Map.of(MetadataKeys.ACTOR, command.member().value())));
    }
}
