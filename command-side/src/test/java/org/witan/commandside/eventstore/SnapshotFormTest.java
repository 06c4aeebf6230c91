package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;

/** Every aggregate's state, whatever has happened to it, is the same after it was remembered. */
class SnapshotFormTest {

    private static final StoredTypes EVENTS = StoredTypes.scan("org.witan.messages");

    static Stream<Class<?>> aggregates() {
        return Stream.of("tenant", "log", "proposal", "discussion", "review")
                .flatMap(feature -> StoredTypes.scan("org.witan.commandside." + feature).all().stream());
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void remembersStateAsItIs(Class<?> aggregate) throws Exception {
        var mapper = StoredJson.snapshots();
        var root = BeanUtils.instantiateClass(aggregate);
        var states = new ArrayList<String>();
        for (var event : goldenEvents()) {
            apply(root, event);
            var json = mapper.writeValueAsString(root);
            var read = mapper.readValue(json, aggregate);

            assertThat(read).usingRecursiveComparison().isEqualTo(root);
            assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
            states.add(json);
        }
        assertThat(states.stream().distinct().count()).isGreaterThan(1);
    }

    private static void apply(Object root, Object event) throws Exception {
        var handler = new AnnotationEventHandlerAdapter(root);
        var message = GenericEventMessage.asEventMessage(event);
        if (handler.canHandle(message)) {
            handler.handle(message);
        }
    }

    private static List<Object> goldenEvents() {
        var serializer = new StoredTypeSerializer(EVENTS);
        return EVENTS.all().stream()
                .<Object>map(type -> serializer.getObjectMapper().readValue(golden(type), type))
                .toList();
    }

    private static String golden(Class<?> type) {
        var stored = EVENTS.typeOf(type);
        var file = "/golden-events/" + stored.name() + "-" + stored.revision() + ".json";
        try (var input = SnapshotFormTest.class.getResourceAsStream(file)) {
            return new String(input.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
