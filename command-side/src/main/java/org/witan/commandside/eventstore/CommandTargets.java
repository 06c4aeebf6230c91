package org.witan.commandside.eventstore;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the aggregate that a command is addressed to by the framework's annotations, and looks for them once for each kind of
 * command; the framework's own resolver does so for every command, which costs more than deciding on it.
 */
public final class CommandTargets implements CommandTargetResolver {

    private static final ClassValue<Optional<MethodHandle>> IDENTIFIERS = accessors(TargetAggregateIdentifier.class);
    private static final ClassValue<Optional<MethodHandle>> VERSIONS = accessors(TargetAggregateVersion.class);

    private static ClassValue<Optional<MethodHandle>> accessors(Class<? extends Annotation> annotation) {
        return new ClassValue<>() {
            @Override
            protected Optional<MethodHandle> computeValue(Class<?> type) {
                return accessor(type, annotation);
            }
        };
    }

    private static Optional<MethodHandle> accessor(Class<?> type, Class<? extends Annotation> annotation) {
        var lookup = MethodHandles.lookup();
        var methods = stream(ReflectionUtils.methodsOf(type))
                .filter(method ->
                        method.getParameterCount() == 0 && AnnotationUtils.isAnnotationPresent(method, annotation))
                .map(method -> handle(method, () -> lookup.unreflect(method)));
        var fields = stream(ReflectionUtils.fieldsOf(type))
                .filter(field -> AnnotationUtils.isAnnotationPresent(field, annotation))
                .map(field -> handle(field, () -> lookup.unreflectGetter(field)));
        return Stream.concat(methods, fields).findFirst();
    }

    private static <T> Stream<T> stream(Iterable<T> members) {
        return StreamSupport.stream(members.spliterator(), false);
    }

    private static MethodHandle handle(AccessibleObject member, Unreflection unreflection) {
        member.setAccessible(true);
        try {
            return unreflection.handle();
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("The command's target cannot be read: " + member, e);
        }
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var identifier = find(command)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A %s does not identify its target, expected a value in its @TargetAggregateIdentifier"
                                .formatted(command.getPayloadType().getSimpleName())));
        var version = read(VERSIONS, command);
        return new VersionedAggregateIdentifier(
                identifier, version == null ? null : Long.valueOf(String.valueOf(version)));
    }

    /** The id of the aggregate that the command is addressed to, where it is addressed to one. */
    public static Optional<String> find(CommandMessage<?> command) {
        return Optional.ofNullable(read(IDENTIFIERS, command)).map(String::valueOf);
    }

    private static @Nullable Object read(ClassValue<Optional<MethodHandle>> accessors, CommandMessage<?> command) {
        var accessor = accessors.get(command.getPayloadType());
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            return accessor.get().invoke(command.getPayload());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("The command's target cannot be read", e);
        }
    }

    private interface Unreflection {

        MethodHandle handle() throws IllegalAccessException;
    }
}
