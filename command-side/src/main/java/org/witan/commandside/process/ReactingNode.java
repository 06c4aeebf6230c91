package org.witan.commandside.process;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds on nodes that follow the event log: those with the role {@code projector}, or with no roles set. */
final class ReactingNode implements Condition {

    private static final String ROLE = "projector";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("witan.nodes.roles", Bindable.listOf(String.class))
                .orElse(List.of(ROLE))
                .contains(ROLE);
    }
}
