package org.witan.web.resource;

import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.Sender;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** A person as requests name one. */
record PersonBody(@Nullable String email, @Nullable String name) {

    /** The person, checked; problems name the fields below that prefix. */
    Named toPerson(String prefix) {
        try {
            return new Named(new RecognizePerson(
                    Fields.text(prefix + "email", email), Fields.text(prefix + "name", name), null));
        } catch (InvalidValueException e) {
            throw new InvalidValueException(prefix + e.field(), e.offence(), e.expected());
        }
    }

    /** A person of whom address and name are valid. */
    record Named(RecognizePerson command) {

        /** The member id that the directory has for the person, from now on at the latest. */
        Mono<MemberId> recognized(MessageGateway gateway, Sender sender) {
            return gateway.send(sender.asSystem(), command, Object.class).map(id -> new MemberId(id.toString()));
        }
    }
}
