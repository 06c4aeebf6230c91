package org.witan.queryside.guard;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Puts the guard in front of all query handlers. */
@Configuration(proxyBeanMethods = false)
class QueryGuardConfiguration {

    @Autowired
    void guard(QueryBus queries) {
        queries.registerHandlerInterceptor(new QueryGuard());
    }
}
