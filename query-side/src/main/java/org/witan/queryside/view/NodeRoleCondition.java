package org.witan.queryside.view;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@code witan.nodes.roles}. */
final class NodeRoleCondition implements Condition {

    private static final List<String> ALL = List.of("app", "projector");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var attributes = metadata.getAnnotationAttributes(NodeRole.class.getName());
        var roles = Binder.get(context.getEnvironment())
                .bind("witan.nodes.roles", Bindable.listOf(String.class))
                .orElse(ALL);
        return attributes == null || roles.contains(String.valueOf(attributes.get("value")));
    }
}
