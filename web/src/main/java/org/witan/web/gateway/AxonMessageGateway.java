package org.witan.web.gateway;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Page;
import org.witan.messages.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Sends messages through Axon's gateways, on a scheduler that may be blocked. */
final class AxonMessageGateway implements MessageGateway {

    private static final int REPEATS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Scheduler blocking;

    AxonMessageGateway(CommandGateway commands, QueryGateway queries, Scheduler blocking) {
        this.commands = commands;
        this.queries = queries;
        this.blocking = blocking;
    }

    @Override
    public Mono<CommandReceipt> send(Sender sender, Object command) {
        return send(sender, command, CommandReceipt.class);
    }

    @Override
    public <T> Mono<T> send(Sender sender, Object command, Class<T> answer) {
        var message = new GenericCommandMessage<>(command, metadata(sender));
        return call(() -> commands.send(message))
                .retryWhen(Retry.backoff(REPEATS, FIRST_PAUSE)
                        .jitter(0.9)
                        .filter(ConcurrencyException.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .map(answer::cast)
                .onErrorMap(Failures::refusal);
    }

    @Override
    public <T> Mono<T> ask(Sender sender, Object query, Class<T> answer) {
        return ask(sender, query, ResponseTypes.instanceOf(answer));
    }

    @Override
    public <T> Mono<T> askOptional(Sender sender, Object query, Class<T> answer) {
        return this.<Optional<T>>ask(sender, query, ResponseTypes.optionalInstanceOf(answer))
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public <T> Mono<List<T>> askList(Sender sender, Object query, Class<T> item) {
        return ask(sender, query, ResponseTypes.multipleInstancesOf(item));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Mono<Page<T>> askPage(Sender sender, Object query, Class<T> item) {
        return ask(sender, query, Page.class).map(page -> (Page<T>) page);
    }

    @Override
    public <T> Flux<T> stream(Sender sender, Object query, Class<T> item) {
        var message = new GenericMessage<>(query, metadata(sender));
        return Flux.defer(
                        () -> Flux.from(queries.streamingQuery(query.getClass().getName(), message, item)))
                .subscribeOn(blocking)
                .onErrorMap(Failures::refusal)
                .onErrorResume(failure -> recorded(sender, query, failure));
    }

    private <T> Mono<T> ask(Sender sender, Object query, ResponseType<T> type) {
        var message = new GenericMessage<>(query, metadata(sender));
        return this.call(() -> queries.query(query.getClass().getName(), message, type))
                .onErrorMap(Failures::refusal)
                .onErrorResume(failure -> recorded(sender, query, failure));
    }

    /** Fails like the read, once it is on record where a member lacked the right to it; as with a command, not before. */
    private <T> Mono<T> recorded(Sender sender, Object query, Throwable failure) {
        return Mono.justOrEmpty(RefusedReads.of(sender, query, failure))
                .flatMap(refusal -> send(sender.asSystem(), refusal, Object.class))
                .then(Mono.error(failure));
    }

    private <T> Mono<T> call(Supplier<CompletableFuture<T>> dispatch) {
        return Mono.defer(() -> Mono.fromFuture(dispatch))
                .subscribeOn(blocking)
                .onErrorMap(CompletionException.class, AxonMessageGateway::causeOf);
    }

    private static Throwable causeOf(CompletionException e) {
        var cause = e.getCause();
        return cause == null ? e : cause;
    }

    private static MetaData metadata(Sender sender) {
        var values = new HashMap<String, Object>();
        values.put(MetadataKeys.ACTOR, sender.actor());
        values.put(
                MetadataKeys.ROLES,
                sender.roles().stream().map(Role::label).sorted().collect(Collectors.joining(",")));
        values.put(MetadataKeys.CORRELATION_ID, sender.origin().correlationId());
        values.put(MetadataKeys.CLIENT, sender.origin().client());
        putIfPresent(values, MetadataKeys.TENANT, sender.tenant());
        putIfPresent(values, MetadataKeys.IDEMPOTENCY_KEY, sender.origin().idempotencyKey());
        putIfPresent(values, MetadataKeys.REQUEST_DIGEST, sender.origin().requestDigest());
        putIfPresent(values, MetadataKeys.EXPECTED_VERSION, sender.origin().expectedVersion());
        if (sender.agent()) {
            values.put(MetadataKeys.AGENT, "true");
        }
        if (sender.operator()) {
            values.put(MetadataKeys.OPERATOR, "true");
        }
        return MetaData.from(values);
    }

    private static void putIfPresent(HashMap<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
