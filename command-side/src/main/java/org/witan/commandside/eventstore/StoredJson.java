package org.witan.commandside.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How payloads look as JSON: readable, and the same for the same value.
 *
 * <p>Enum constants are kebab-case, instants ISO-8601, a record whose only component is called {@code value} is that value,
 * a member of a sealed family names itself in {@code kind}, absent values are left out, and what is not known is ignored on
 * reading.
 */
final class StoredJson {

    private StoredJson() {}

    /** For events and their metadata. */
    static JsonMapper.Builder events(JsonMapper.Builder builder) {
        return builder.annotationIntrospector(new StoredJsonIntrospector())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                // What a message answers about itself, as in isOpen(), is not part of it.
                .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    /** For remembered states, whose constructors are nobody else's business. */
    static JsonMapper snapshots() {
        return events(JsonMapper.builder())
                .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.SETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .build();
    }
}
