package org.witan.commandside.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares how events are written today with files that show how they were written when their revision came into use.
 *
 * <p>A file that can no longer be read, or an event that is written otherwise without a new revision, is a broken history.
 * An event that takes several shapes has further files, {@code name-revision.shape.json}.
 */
final class GoldenEvents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StoredTypes types;
    private final StoredTypeSerializer serializer;
    private final EventUpcaster upcasters;
    private final String directory;

    GoldenEvents(StoredTypes types, EventUpcaster upcasters, String directory) {
        this.types = types;
        this.serializer = new StoredTypeSerializer(types);
        this.upcasters = upcasters;
        this.directory = directory;
    }

    /** One sentence for everything that is wrong with any event; empty when all is well. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        for (var type : types.all()) {
            var stored = types.typeOf(type);
            var current = Integer.parseInt(stored.revision());
            for (var revision = 1; revision <= current; revision++) {
                var name = stored.name() + "-" + revision;
                var files = files(name + ".json");
                if (files.isEmpty()) {
                    problems.add("There is no golden file " + directory + "/" + name + ".json");
                }
                for (var file : Stream.concat(files.stream(), files(name + ".*.json").stream())
                        .toList()) {
                    check(type, file, stored.name(), revision, revision == current, problems);
                }
            }
        }
        return problems;
    }

    /** The files whose names match, which may be none. */
    List<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + directory.substring(1) + "/" + pattern))
                    .filter(Resource::exists)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(
            Class<?> type, Resource resource, String name, int revision, boolean isCurrent, List<String> problems) {
        var file = directory + "/" + resource.getFilename();
        try {
            var json = resource.getContentAsString(StandardCharsets.UTF_8);
            var event = read(name, revision, json);
            if (!type.isInstance(event)) {
                problems.add("%s is read as %s".formatted(file, describe(event)));
            } else if (isCurrent && !written(event).equals(JSON.readTree(json))) {
                problems.add("%s is written as %s".formatted(file, written(event)));
            }
        } catch (IOException | RuntimeException e) {
            problems.add("%s cannot be read: %s".formatted(file, e));
        }
    }

    private static String describe(Object event) {
        return event instanceof UnknownSerializedType
                ? "an unknown type"
                : event.getClass().getName();
    }

    private Object read(String name, int revision, String json) {
        var row = new EventRow(
                "acme", UUID.randomUUID(), "golden", "acme/GOLDEN", 0L, name, "" + revision, Instant.EPOCH, json, "{}");
        return new EventCodec(serializer, upcasters)
                .toMessages(List.of(new LoggedEvent(1, row)))
                .getFirst()
                .getPayload();
    }

    private JsonNode written(Object event) {
        return JSON.readTree(serializer.serialize(event, String.class).getData());
    }
}
