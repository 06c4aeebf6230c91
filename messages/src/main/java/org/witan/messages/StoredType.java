package org.witan.messages;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which a message is written to the event log.
 *
 * <p>Both are part of the stored history: they outlive class names and packages and are never changed or reused. A new
 * shape of the payload gets the next revision and an upcaster from the one before.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredType {

    /** The kebab-case name, unique among all stored types, for instance {@code proposal-submitted}. */
    String name();

    /** The revision of the payload's shape, counted from {@code 1}. */
    String revision() default "1";
}
