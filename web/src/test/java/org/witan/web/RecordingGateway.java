package org.witan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.witan.messages.CommandReceipt;
import org.witan.messages.Page;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.StreamFeed;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.Sender;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A gateway that keeps what is sent and answers what a test told it to; without word it finds nothing. */
public final class RecordingGateway implements MessageGateway {

    /** What was sent, and on whose behalf. */
    public record Sent(Sender sender, Object message) {}

    private volatile Function<StreamFeed, Flux<AuditEntryView>> feed = query -> Flux.never();
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();

    /** Answers messages of the type with that value, or fails with it when it is an exception. */
    public RecordingGateway answering(Class<?> type, Object answer) {
        answers.put(type, message -> answer);
        return this;
    }

    /** Forgets what was sent. */
    public void clear() {
        sent.clear();
    }

    /** Everything that was sent, oldest first. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The last message that was sent. */
    public Sent last() {
        return sent.getLast();
    }

    private <T> Mono<T> answer(Sender sender, Object message, Class<T> type) {
        return Mono.defer(() -> {
            sent.add(new Sent(sender, message));
            var answer = answers.getOrDefault(message.getClass(), any -> null).apply(message);
            if (answer instanceof RuntimeException failure) {
                return Mono.error(failure);
            }
            return Mono.justOrEmpty(answer).map(type::cast);
        });
    }

    @Override
    public Mono<CommandReceipt> send(Sender sender, Object command) {
        return answer(sender, command, CommandReceipt.class)
                .defaultIfEmpty(new CommandReceipt(41, sender.tenant() + "/PAY-7", 3));
    }

    @Override
    public <T> Mono<T> send(Sender sender, Object command, Class<T> answer) {
        return answer(sender, command, answer);
    }

    @Override
    public <T> Mono<T> ask(Sender sender, Object query, Class<T> answer) {
        return answer(sender, query, answer);
    }

    @Override
    public <T> Mono<T> askOptional(Sender sender, Object query, Class<T> answer) {
        return answer(sender, query, answer);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Mono<List<T>> askList(Sender sender, Object query, Class<T> item) {
        return answer(sender, query, List.class).map(list -> (List<T>) list).defaultIfEmpty(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Mono<Page<T>> askPage(Sender sender, Object query, Class<T> item) {
        return answer(sender, query, Page.class)
                .map(page -> (Page<T>) page)
                .defaultIfEmpty(new Page<>(List.of(), null));
    }

    /** Answers feed queries that way from now on. */
    public void feeding(Function<StreamFeed, Flux<AuditEntryView>> source) {
        feed = source;
    }

    @Override
    public <T> Flux<T> stream(Sender sender, Object query, Class<T> item) {
        if (query instanceof StreamFeed feeding) {
            return feed.apply(feeding).map(item::cast);
        }
        return answer(sender, query, List.class).flatMapIterable(list -> list).map(item::cast);
    }
}
