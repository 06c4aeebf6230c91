package org.witan.commandside.eventstore;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.witan.messages.StoredType;

/**
 * The one list of what may be stored: which name stands for which class.
 *
 * <p>Every name is given by {@link StoredType} and belongs to one class. A sealed family of which one member is stored must
 * be stored completely, so that a forgotten event is found when the application starts, not when it happens.
 */
public final class StoredTypes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]*");

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, StoredType> types = new HashMap<>();

    private StoredTypes() {}

    /** All annotated classes in the given packages and below. */
    public static StoredTypes scan(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredType.class, false));
        var found = new LinkedHashSet<Class<?>>();
        for (var name : packages) {
            for (var candidate : scanner.findCandidateComponents(name)) {
                found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
            }
        }
        return of(found);
    }

    /** Exactly the given classes. */
    public static StoredTypes of(Collection<? extends Class<?>> classes) {
        var types = new StoredTypes();
        classes.forEach(types::add);
        classes.forEach(types::requireWholeFamily);
        return types;
    }

    private void add(Class<?> type) {
        var stored = type.getAnnotation(StoredType.class);
        require(stored != null, type, "has no @StoredType");
        require(NAME.matcher(stored.name()).matches(), type, "has the name '%s', expected kebab-case", stored.name());
        require(
                REVISION.matcher(stored.revision()).matches(),
                type,
                "has the revision '%s', expected a number from 1",
                stored.revision());
        var other = classes.putIfAbsent(stored.name(), type);
        require(other == null || other == type, type, "has the name '%s' of %s", stored.name(), other);
        types.put(type, stored);
    }

    private void requireWholeFamily(Class<?> type) {
        for (var parent : type.getInterfaces()) {
            concreteMembers(parent)
                    .forEach(member -> require(
                            types.containsKey(member),
                            member,
                            "has no @StoredType, but its sibling %s has",
                            type.getName()));
        }
    }

    private static Set<Class<?>> concreteMembers(Class<?> parent) {
        var members = new LinkedHashSet<Class<?>>();
        if (parent.isSealed()) {
            for (var member : parent.getPermittedSubclasses()) {
                if (member.isInterface()) {
                    members.addAll(concreteMembers(member));
                } else {
                    members.add(member);
                }
            }
        }
        return members;
    }

    private static void require(
            boolean condition, Class<?> type, String problem, @org.jspecify.annotations.Nullable Object... details) {
        if (!condition) {
            throw new IllegalStateException(type.getName() + " " + problem.formatted(details));
        }
    }

    /** The class that the name stands for. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The name and revision under which the class is stored; the class must be on the list. */
    public StoredType typeOf(Class<?> type) {
        return find(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no @StoredType and cannot be stored".formatted(type.getName())));
    }

    /** The name and revision under which the class is stored, where it is on the list. */
    public Optional<StoredType> find(Class<?> type) {
        return Optional.ofNullable(types.get(type));
    }

    /** All classes on the list, in the order of their names. */
    public Collection<Class<?>> all() {
        return Arrays.stream(classes.keySet().toArray(String[]::new))
                .sorted()
                .<Class<?>>map(name -> Optional.ofNullable(classes.get(name)).orElseThrow())
                .toList();
    }
}
