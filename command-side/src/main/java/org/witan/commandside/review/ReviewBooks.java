package org.witan.commandside.review;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.messages.LogId;
import org.witan.messages.TenantId;
import org.witan.messages.review.PublishChecklist;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.ReviewBookCommand;

/** Keeps the books, and reads from them what a panel is held by. */
@Component
class ReviewBooks implements ReviewStandards {

    private final Repository<ReviewBook> books;

    ReviewBooks(Repository<ReviewBook> books) {
        this.books = books;
    }

    @Override
    public Standards of(LogId log) {
        return state(log.tenant()).standards(log.key());
    }

    @CommandHandler
    void handle(PublishGateRules command, CommandMessage<?> message) throws Exception {
        publish(command, message);
    }

    @CommandHandler
    void handle(PublishChecklist command, CommandMessage<?> message) throws Exception {
        publish(command, message);
    }

    @CommandHandler
    void handle(PublishProtocol command, CommandMessage<?> message) throws Exception {
        publish(command, message);
    }

    // A tenant has one book for everything, so a caller's version of one part of it would not say what the caller
    // means.
    private void publish(ReviewBookCommand command, CommandMessage<?> message) throws Exception {
        var events = BookDecider.decide(command, state(command.tenant()));
        if (!events.isEmpty()) {
            books.loadOrCreate(ReviewBook.idOf(command.tenant()), ReviewBook::new)
                    .execute(book -> book.publish(events));
        }
    }

    private BookState state(TenantId tenant) {
        try {
            return books.load(ReviewBook.idOf(tenant)).invoke(ReviewBook::state);
        } catch (AggregateNotFoundException e) {
            return BookState.EMPTY;
        }
    }
}
