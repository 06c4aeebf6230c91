package org.witan.web.feed;

import java.util.function.Consumer;
import org.reactivestreams.Subscription;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.BaseSubscriber;

/** Takes entries from the source as the outbox has room for them, each once whatever the source does. */
final class EntryIntake extends BaseSubscriber<AuditEntryView> {

    private final Consumer<AuditEntryView> entries;
    private final Consumer<Throwable> failure;
    private long position;

    /**
     * @param entries takes each entry in turn
     * @param failure takes what ended the source, which has no end of its own
     */
    EntryIntake(Consumer<AuditEntryView> entries, Consumer<Throwable> failure) {
        this.entries = entries;
        this.failure = failure;
    }

    /** Leaves out what is not after that position; to be called before the subscription. */
    void startAfter(long start) {
        position = start;
    }

    /** Asks for more. */
    void more(int count) {
        request(count);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(Outbox.WINDOW);
    }

    @Override
    protected void hookOnNext(AuditEntryView entry) {
        if (entry.position() <= position) {
            // It takes no room, so another one may come in its place.
            request(1);
            return;
        }
        position = entry.position();
        entries.accept(entry);
    }

    @Override
    protected void hookOnError(Throwable cause) {
        failure.accept(cause);
    }

    @Override
    protected void hookOnComplete() {
        failure.accept(new RefusedException(CommonError.EVENT_LOG_UNAVAILABLE, "The feed has no source now."));
    }
}
