package org.witan.queryside;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.witan.messages.StoredType;

/** Every kind of event that there is. */
public final class EventKinds {

    private EventKinds() {}

    /** The stored names of all members of all families of events. */
    public static Set<String> all() {
        return stored().flatMap(event -> Arrays.stream(event.getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(EventKinds::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> stored() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredType.class, false));
        return scanner.findCandidateComponents("org.witan.messages").stream()
                .map(candidate -> ClassUtils.resolveClassName(requireNonNull(candidate.getBeanClassName()), null));
    }

    private static String nameOf(Class<?> event) {
        return requireNonNull(event.getAnnotation(StoredType.class), event.getName())
                .name();
    }
}
