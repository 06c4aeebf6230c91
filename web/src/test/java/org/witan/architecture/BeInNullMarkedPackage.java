package org.witan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Holds for classes whose package says {@code @NullMarked} in its package-info. */
final class BeInNullMarkedPackage extends ArchCondition<JavaClass> {

    private BeInNullMarkedPackage() {
        super("be in a package that is @NullMarked");
    }

    static BeInNullMarkedPackage ofTheirOwn() {
        return new BeInNullMarkedPackage();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package without @NullMarked"));
    }
}
