package org.witan.commandside.idempotency;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.eventstore.PendingReceipt;
import org.witan.messages.AnsweringCommand;

/**
 * Makes a receipt the result of every command: still empty when the handler returns, filled when the events are stored.
 *
 * <p>A command that is dispatched while another is handled shares the other's unit of work and receipt and keeps its result.
 */
final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (unitOfWork.parent().isPresent() || unitOfWork.getMessage().getPayload() instanceof AnsweringCommand) {
            return chain.proceed();
        }
        var receipt = new PendingReceipt(CommandKeys.of(unitOfWork.getMessage()).orElse(null));
        receipt.attachTo(unitOfWork);
        chain.proceed();
        return receipt;
    }
}
