package org.witan.commandside.idempotency;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.witan.commandside.eventstore.AggregateCache;
import org.witan.commandside.eventstore.CommandTargets;
import org.witan.commandside.eventstore.DuplicateCommandException;
import org.witan.commandside.eventstore.EventLogUnavailableException;
import org.witan.commandside.eventstore.IdempotencyKey;
import org.witan.commandside.eventstore.PendingReceipt;
import org.witan.commandside.eventstore.PostgresEventStorageEngine;
import org.witan.commandside.eventstore.StoredReceipt;
import org.witan.messages.CommandReceipt;

/**
 * A command bus that answers every accepted command with its {@link CommandReceipt}, and a repeated one with the receipt that
 * the first got, without a second effect: in parallel, on several nodes and after a restart.
 *
 * <p>An {@link org.witan.messages.AnsweringCommand} has no receipt; its own answer is passed on.
 *
 * <p>A command that lost against another one on the same aggregate is decided again on the newest state. So is, once, a
 * command that was refused or had nothing to do on a state that was kept from before: nobody is refused for what another node
 * has changed meanwhile.
 */
public final class ReceiptCommandBus implements CommandBus {

    private static final int MOST_ATTEMPTS = 8;

    private final CommandBus delegate;
    private final PostgresEventStorageEngine engine;
    private final AggregateCache cache;
    private final List<MessageDispatchInterceptor<? super CommandMessage<?>>> dispatchInterceptors =
            new CopyOnWriteArrayList<>();

    /** Wraps a bus that handles commands on the dispatching thread. */
    public ReceiptCommandBus(CommandBus delegate, PostgresEventStorageEngine engine, AggregateCache cache) {
        this.delegate = delegate;
        this.engine = engine;
        this.cache = cache;
        delegate.registerHandlerInterceptor(new ReceiptInterceptor());
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (c, result) -> {});
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        var admitted = intercept(command);
        if (CurrentUnitOfWork.isStarted()) {
            delegate.dispatch(admitted, callback);
        } else {
            callback.onResult(admitted, (CommandResultMessage<R>) answer(admitted));
        }
    }

    // Here and not in the delegate: once for all attempts, and before a stored answer is given away.
    @SuppressWarnings("unchecked")
    private <C> CommandMessage<C> intercept(CommandMessage<C> command) {
        var intercepted = command;
        for (var interceptor : dispatchInterceptors) {
            intercepted = (CommandMessage<C>) interceptor.handle(intercepted);
        }
        return intercepted;
    }

    private CommandResultMessage<?> answer(CommandMessage<?> command) {
        try {
            var key = CommandKeys.of(command);
            var earlier = key.flatMap(this::find);
            return earlier.isPresent() ? repeated(key.orElseThrow(), earlier.get()) : handle(command, key);
        } catch (RuntimeException e) {
            return asCommandResultMessage(e);
        }
    }

    private CommandResultMessage<?> handle(CommandMessage<?> command, Optional<IdempotencyKey> key) {
        var outcome = attempt(command);
        for (var attempts = 1; attempts < MOST_ATTEMPTS && outcome.mayDifferOnNewestState(); attempts++) {
            outcome.keptAggregates().forEach(cache::remove);
            outcome = attempt(command);
        }
        return outcome.result().isExceptional()
                ? refused(outcome.result(), key)
                : accepted(command, outcome.result(), key);
    }

    private Attempt attempt(CommandMessage<?> command) {
        var result = new AtomicReference<CommandResultMessage<?>>();
        var kept = AggregateCache.observing(() -> delegate.dispatch(command, (c, r) -> result.set(r)));
        return new Attempt(
                Objects.requireNonNull(result.get(), "The command bus must handle commands on the dispatching thread"),
                kept);
    }

    private CommandResultMessage<?> accepted(
            CommandMessage<?> command, CommandResultMessage<?> result, Optional<IdempotencyKey> key) {
        if (!(result.getPayload() instanceof PendingReceipt pending)) {
            return result;
        }
        var stored = pending.receipt();
        return stored.isPresent() ? asCommandResultMessage(stored.get()) : withoutEvents(command, key);
    }

    private CommandResultMessage<?> withoutEvents(CommandMessage<?> command, Optional<IdempotencyKey> key) {
        var aggregateId = CommandTargets.find(command).orElse("");
        var version = aggregateId.isEmpty()
                ? -1L
                : engine.lastSequenceNumberFor(aggregateId).orElse(-1L);
        if (key.isEmpty()) {
            return asCommandResultMessage(new CommandReceipt(engine.head(), aggregateId, version));
        }
        try {
            return asCommandResultMessage(engine.storeReceipt(key.get(), aggregateId, version));
        } catch (DuplicateCommandException e) {
            return repeated(key.get(), new StoredReceipt(e.requestDigest(), e.receipt()));
        }
    }

    private CommandResultMessage<?> refused(CommandResultMessage<?> result, Optional<IdempotencyKey> key) {
        var reason = result.exceptionResult();
        if (key.isEmpty() || reason instanceof EventLogUnavailableException) {
            return result;
        }
        if (reason instanceof DuplicateCommandException duplicate) {
            return repeated(key.get(), new StoredReceipt(duplicate.requestDigest(), duplicate.receipt()));
        }
        // Perhaps what stood in the way is what a parallel twin of this very command has done.
        return find(key.get())
                .<CommandResultMessage<?>>map(twin -> repeated(key.get(), twin))
                .orElse(result);
    }

    private Optional<StoredReceipt> find(IdempotencyKey key) {
        return engine.findReceipt(key);
    }

    private static CommandResultMessage<?> repeated(IdempotencyKey key, StoredReceipt first) {
        return first.requestDigest().equals(key.requestDigest())
                ? asCommandResultMessage(first.receipt())
                : asCommandResultMessage(new IdempotencyKeyReusedException(key.value()));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return delegate.subscribe(commandName, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return delegate.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        dispatchInterceptors.add(interceptor);
        return () -> dispatchInterceptors.remove(interceptor);
    }

    /** What one handling of a command came to, and which kept aggregates it relied on. */
    private record Attempt(CommandResultMessage<?> result, Set<Object> keptAggregates) {

        boolean mayDifferOnNewestState() {
            if (!result.isExceptional()) {
                return !keptAggregates.isEmpty()
                        && result.getPayload() instanceof PendingReceipt pending
                        && pending.receipt().isEmpty();
            }
            return switch (result.exceptionResult()) {
                case ConcurrencyException lost -> true;
                case EventLogUnavailableException away -> false;
                case DuplicateCommandException duplicate -> false;
                default -> !keptAggregates.isEmpty();
            };
        }
    }
}
