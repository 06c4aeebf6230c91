package org.witan.web.gateway;

import java.util.List;
import org.witan.messages.CommandReceipt;
import org.witan.messages.Page;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends commands and asks queries without blocking the caller. What is refused arrives as a
 * {@link org.witan.messages.RefusedException} or {@link org.witan.messages.InvalidValueException}; what is out of reach
 * as a refusal with a code of blame {@code DEPENDENCY}.
 */
public interface MessageGateway {

    /** Sends a command and answers what it left behind. */
    Mono<CommandReceipt> send(Sender sender, Object command);

    /** Sends a command that answers a value of its own. */
    <T> Mono<T> send(Sender sender, Object command, Class<T> answer);

    /** Asks a query that always has one answer. */
    <T> Mono<T> ask(Sender sender, Object query, Class<T> answer);

    /** Asks a query that may find nothing; empty then. */
    <T> Mono<T> askOptional(Sender sender, Object query, Class<T> answer);

    /** Asks a query that answers a list. */
    <T> Mono<List<T>> askList(Sender sender, Object query, Class<T> item);

    /** Asks a query that answers a part of a longer list. */
    <T> Mono<Page<T>> askPage(Sender sender, Object query, Class<T> item);

    /** Asks a query that answers a stream; what is not asked for is not fetched. */
    <T> Flux<T> stream(Sender sender, Object query, Class<T> item);

    /** The position of the newest event in the log of all tenants; 0 while there is none. */
    Mono<Long> head();
}
