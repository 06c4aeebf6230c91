package org.witan.queryside.view;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Confines a bean to nodes that {@code witan.nodes.roles} gives the role; a node without the setting has all roles. */
@Documented
@Conditional(NodeRoleCondition.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NodeRole {

    /** The role, {@code app} or {@code projector}. */
    String value();
}
