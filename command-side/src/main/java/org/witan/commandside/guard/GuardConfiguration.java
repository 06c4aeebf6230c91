package org.witan.commandside.guard;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Puts the guard in front of the command bus. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Autowired
    void guard(CommandBus commands, EventBus events) {
        commands.registerDispatchInterceptor(new CommandGuard(events));
        commands.registerHandlerInterceptor(new MissingAggregates());
    }
}
