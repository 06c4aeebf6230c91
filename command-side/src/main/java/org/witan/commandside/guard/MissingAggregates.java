package org.witan.commandside.guard;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;

/** Answers a command to what does not exist as a refusal, whatever kind of thing it is. */
final class MissingAggregates implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException e) {
            var id = String.valueOf(e.getAggregateIdentifier());
            throw new RefusedException(
                    CommonError.NOT_FOUND, "There is no " + id.substring(id.indexOf('/') + 1) + " here.");
        }
    }
}
