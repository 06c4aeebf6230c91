package org.witan.commandside.eventstore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.witan.messages.StoredType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Gives plain messages, which know nothing of JSON, the shape that {@link StoredJson} promises. */
final class StoredJsonIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind";

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] constants, @Nullable String[] names) {
        var explicit = super.findEnumValues(config, annotatedClass, constants, names);
        for (var i = 0; i < constants.length; i++) {
            if (explicit[i] == null) {
                explicit[i] = constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
        return explicit;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember member
                && member.getName().equals("value")
                && isWrapper(member.getDeclaringClass())) {
            return true;
        }
        return super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor
                && isWrapper(constructor.getDeclaringClass())
                && constructor.getParameterCount() == 1) {
            return JsonCreator.Mode.DELEGATING;
        }
        // An aggregate's other constructors handle commands; remembered fields are put into an empty one.
        if (annotated instanceof AnnotatedConstructor constructor
                && !constructor.getDeclaringClass().isRecord()
                && constructor.getDeclaringClass().isAnnotationPresent(StoredType.class)
                && constructor.getParameterCount() > 0) {
            return JsonCreator.Mode.DISABLED;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static boolean isWrapper(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        var explicit = super.findPolymorphicTypeInfo(config, annotated);
        if (explicit == null && annotated instanceof AnnotatedClass type && isFamily(type.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, KIND, null, false, false);
        }
        return explicit;
    }

    // An event family is told apart by the stored type beside the payload, so only other families need a kind inside
    // it.
    private static boolean isFamily(Class<?> type) {
        return type.isSealed()
                && !type.isEnum()
                && members(type).stream().noneMatch(member -> member.isAnnotationPresent(StoredType.class));
    }

    private static List<Class<?>> members(Class<?> type) {
        return Optional.ofNullable(type.getPermittedSubclasses())
                .map(Arrays::asList)
                .orElse(List.of());
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        var explicit = super.findSubtypes(config, annotated);
        if (explicit == null && annotated instanceof AnnotatedClass type && isFamily(type.getRawType())) {
            return members(type.getRawType()).stream()
                    .map(member -> new NamedType(member, kebab(member.getSimpleName())))
                    .toList();
        }
        return explicit;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotatedClass) {
        var explicit = super.findTypeName(config, annotatedClass);
        return explicit == null ? kebab(annotatedClass.getRawType().getSimpleName()) : explicit;
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
