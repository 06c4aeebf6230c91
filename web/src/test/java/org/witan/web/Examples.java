package org.witan.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.discussion.Quote;

/** Makes an example of any view: every component is there, every list has one entry, and every text has its form. */
public final class Examples {

    private static final String UUID = "6e2f0c9a-4b3e-4e55-9a61-2f7f3a0f8c20";
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00Z");
    private static final Map<String, String> TEXTS = Map.of(
            "review", "review-" + UUID,
            "proposal", "PAY-12",
            "memberId", UUID,
            "reversibility", "days",
            "blastRadius", "teams",
            "dataSensitivity", "internal",
            "cost", "weeks");
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(TenantId.class, new TenantId("acme")),
            Map.entry(LogKey.class, new LogKey("PAY")),
            Map.entry(MemberId.class, new MemberId(UUID)),
            Map.entry(Perspective.class, new Perspective("security")),
            Map.entry(SeatKey.class, new SeatKey("security-2")),
            Map.entry(FindingId.class, new FindingId(UUID)),
            Map.entry(ConditionId.class, new ConditionId(UUID)),
            Map.entry(ChecklistItemId.class, new ChecklistItemId("SEC-3")),
            Map.entry(Quote.class, new Quote("one order", "need ", ".", 8, 17)),
            Map.entry(Instant.class, AT),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-01")));

    private Examples() {}

    /** An example of that record. */
    public static <T> T of(Class<T> type) {
        return type.cast(value("", type));
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(singular(name), list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? record(plain) : scalar(name, plain);
    }

    private static Object scalar(String name, Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> TEXTS.getOrDefault(name, "text of " + name);
            case "int", "java.lang.Integer" -> 3;
            case "long", "java.lang.Long" -> 4L;
            case "double", "java.lang.Double" -> 0.5;
            case "boolean", "java.lang.Boolean" -> true;
            default -> throw new IllegalArgumentException("No example of a " + type);
        };
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
