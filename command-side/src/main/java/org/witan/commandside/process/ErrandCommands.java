package org.witan.commandside.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.witan.messages.MetadataKeys;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantMessage;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.TakeRevision;

/** Sends the commands of errands, as the application itself. An errand that was run before changes nothing. */
final class ErrandCommands {

    private final CommandBus bus;
    private final ErrandTable errands;

    ErrandCommands(CommandBus bus, ErrandTable errands) {
        this.bus = bus;
        this.errands = errands;
    }

    /**
     * Runs the errand and returns when what it does is stored.
     *
     * @throws RuntimeException when it could not be done now
     */
    void run(Errand errand) {
        commands(errand).forEach(this::send);
    }

    private List<TenantMessage> commands(Errand errand) {
        return switch (errand.kind()) {
            case REMIND_OF_SEAT ->
                reminders(errand, ReminderKind.ANSWER, seat -> seat.value().equals(errand.seat()));
            case REMIND_OF_SHEETS -> reminders(errand, ReminderKind.FILE, seat -> true);
            case CLOSE_ROUND -> List.of(new CloseRoundAtDeadline(errand.review(), errand.number(), errand.deadline()));
            case TAKE_REVISION -> List.of(new TakeRevision(errand.review(), errand.number()));
            case ABANDON -> List.of(new AbandonReview(errand.review(), "The proposal was withdrawn."));
        };
    }

    private List<TenantMessage> reminders(Errand errand, ReminderKind kind, Predicate<SeatKey> wanted) {
        return errands.seats(errand.review()).entrySet().stream()
                .filter(seat -> wanted.test(seat.getKey()))
                .<TenantMessage>map(seat -> new RemindSeat(
                        errand.review(),
                        seat.getKey(),
                        errand.number(),
                        seat.getValue(),
                        kind,
                        errand.deadline(),
                        errand.hoursBefore()))
                .toList();
    }

    private void send(TenantMessage command) {
        var message = new GenericCommandMessage<>(command)
                .andMetaData(Map.of(
                        MetadataKeys.TENANT,
                        command.tenant().value(),
                        MetadataKeys.ACTOR,
                        MetadataKeys.SYSTEM,
                        MetadataKeys.CLIENT,
                        MetadataKeys.SYSTEM,
                        MetadataKeys.CORRELATION_ID,
                        UUID.randomUUID().toString()));
        var callback = new FutureCallback<TenantMessage, Object>();
        bus.dispatch(message, callback);
        var result = callback.join();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }
}
