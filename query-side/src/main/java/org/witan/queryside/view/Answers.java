package org.witan.queryside.view;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Hands what a read finds to the query bus. */
public final class Answers {

    private Answers() {}

    /** The one value that the read surely has. */
    public static <T> CompletableFuture<T> future(Mono<T> read) {
        var answer = new CompletableFuture<T>();
        var reading = read.switchIfEmpty(Mono.error(() -> new IllegalStateException("A read answered nothing")))
                .subscribe(answer::complete, answer::completeExceptionally);
        // Whoever gives up on the answer frees the connection.
        answer.whenComplete((value, error) -> reading.dispose());
        return answer;
    }

    /** The one value that the read has, or none. */
    public static <T> CompletableFuture<Optional<T>> optional(Mono<T> read) {
        return future(read.map(Optional::of).defaultIfEmpty(Optional.empty()));
    }
}
