package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.events.BrokenEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.SealedContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GoldenEventsTest {

    @Test
    void readsEveryRevisionOfEveryEventAndWritesTheNewestUnchanged() {
        var types = StoredTypes.scan("org.witan.messages");

        assertThat(types.all()).hasSizeGreaterThanOrEqualTo(64);
        assertThat(new GoldenEvents(types, applicationUpcasters(), "/golden-events").problems())
                .isEmpty();
    }

    @Test
    void showsEveryShapeOfAnEventThatTakesSeveral() {
        assertThat(shown("finding-disposed-1", "disposition")
                        .map(shape -> shape.get("kind"))
                        .distinct())
                .hasSize(Disposition.class.getPermittedSubclasses().length);
        assertThat(shown("sealed-entry-saved-1", "content").flatMap(shape -> shape.propertyNames().stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(SealedContent.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static Stream<JsonNode> shown(String event, String part) {
        var golden = new GoldenEvents(StoredTypes.of(List.of()), NoOpEventUpcaster.INSTANCE, "/golden-events");
        return golden.files(event + "*.json").stream()
                .map(GoldenEventsTest::json)
                .filter(json -> json.has(part))
                .map(json -> json.get(part));
    }

    private static JsonNode json(Resource file) {
        try {
            return JsonMapper.shared().readTree(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventUpcaster applicationUpcasters() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EventUpcaster.class));
        var upcasters = scanner.findCandidateComponents("org.witan").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .filter(type -> !type.getName().contains("Test"))
                .map(type -> (EventUpcaster) BeanUtils.instantiateClass(type))
                .toList();
        return new EventUpcasterChain(upcasters);
    }

    @Test
    void findsRenamedComponent() {
        assertThat(problems(BrokenEvents.RenamedComponent.class))
                .singleElement()
                .asString()
                .contains("is written as");
    }

    @Test
    void findsNewComponent() {
        assertThat(problems(BrokenEvents.NewComponent.class))
                .singleElement()
                .asString()
                .contains("is written as");
    }

    @Test
    void findsChangedType() {
        assertThat(problems(BrokenEvents.ChangedType.class))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void findsForgottenFile() {
        assertThat(problems(BrokenEvents.Forgotten.class))
                .singleElement()
                .asString()
                .contains("no golden file");
    }

    @Test
    void findsNewRevisionWithoutUpcaster() {
        assertThat(problems(BrokenEvents.SecondRevision.class))
                .singleElement()
                .asString()
                .contains("sample-moved-1.json");
    }

    @Test
    void acceptsNewRevisionWithUpcaster() {
        var golden = new GoldenEvents(
                StoredTypes.of(List.of(BrokenEvents.SecondRevision.class)), new MovedUpcaster(), "/golden-samples");

        assertThat(golden.problems()).isEmpty();
    }

    @Test
    void refusesTypesThatCannotBeStoredForGood() {
        assertThatThrownBy(() ->
                        StoredTypes.of(List.of(BrokenEvents.RenamedComponent.class, BrokenEvents.NewComponent.class)))
                .hasMessageContaining("sample-opened");
        assertThatThrownBy(() -> StoredTypes.of(List.of(BrokenEvents.Unnamed.class)))
                .hasMessageContaining("@StoredType");
        assertThatThrownBy(() -> StoredTypes.of(List.of(BrokenEvents.ClassName.class)))
                .hasMessageContaining("kebab-case");
        assertThatThrownBy(() -> StoredTypes.of(List.of(BrokenEvents.Family.Named.class)))
                .hasMessageContaining("Forgotten");
        assertThatThrownBy(() -> StoredTypes.of(List.of()).typeOf(BrokenEvents.Unnamed.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> problems(Class<?> type) {
        return new GoldenEvents(StoredTypes.of(List.of(type)), NoOpEventUpcaster.INSTANCE, "/golden-samples")
                .problems();
    }

    static final class MovedUpcaster extends SingleEventUpcaster {

        private static final SimpleSerializedType FIRST = new SimpleSerializedType("sample-moved", "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(FIRST);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("sample-moved", "2"), JsonNode.class, MovedUpcaster::renamed);
        }

        private static @Nullable JsonNode renamed(JsonNode payload) {
            var object = (ObjectNode) payload;
            object.set("to", object.remove("destination"));
            return object;
        }
    }
}
