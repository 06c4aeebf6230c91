package org.witan.commandside.eventstore;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/** Estimates how much memory a kept aggregate takes: the texts in its state and a flat sum for every object. */
final class RetainedSize {

    private static final int PER_OBJECT = 48;
    // An aggregate larger than this many objects is charged for them and not looked at any further.
    private static final int MOST_OBJECTS = 20_000;
    private static final String OUR_OWN = "org.witan.";

    private final ClassValue<Field[]> fields = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            return fieldsOf(type).toArray(Field[]::new);
        }
    };

    private static Stream<Field> fieldsOf(Class<?> type) {
        if (type == AggregateCacheEntry.class) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getName().equals("aggregateRoot") && field.trySetAccessible());
        }
        if (!type.getName().startsWith(OUR_OWN)) {
            return Stream.empty();
        }
        var own = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && field.trySetAccessible());
        return Stream.concat(
                own, Optional.ofNullable(type.getSuperclass()).stream().flatMap(RetainedSize::fieldsOf));
    }

    int of(Object value) {
        var open = new ArrayDeque<Object>();
        open.add(value);
        var bytes = 0L;
        for (var seen = 0; seen < MOST_OBJECTS && !open.isEmpty(); seen++) {
            var next = open.removeLast();
            bytes += PER_OBJECT;
            if (next instanceof CharSequence text) {
                bytes += text.length();
            } else {
                addParts(next, open);
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }

    private void addParts(Object whole, Deque<Object> open) {
        switch (whole) {
            case Collection<?> collection -> collection.forEach(part -> addPart(part, open));
            case Map<?, ?> map ->
                map.forEach((key, part) -> {
                    addPart(key, open);
                    addPart(part, open);
                });
            default -> {
                for (var field : fields.get(whole.getClass())) {
                    addPart(valueOf(field, whole), open);
                }
            }
        }
    }

    private static void addPart(@Nullable Object part, Deque<Object> open) {
        if (part != null && !(part instanceof Enum<?>)) {
            open.add(part);
        }
    }

    private static @Nullable Object valueOf(Field field, Object whole) {
        try {
            return field.get(whole);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field that was made accessible is not: " + field, e);
        }
    }
}
