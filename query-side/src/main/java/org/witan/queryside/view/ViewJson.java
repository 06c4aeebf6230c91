package org.witan.queryside.view;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How views keep in one column what has too many parts for columns.
 *
 * <p>Values look as they do in the log: an id is its text, instants are ISO-8601, a member of a sealed family names itself in
 * {@code kind}, and absent values are left out.
 */
public final class ViewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new ViewJsonIntrospector())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // What a value answers about itself, as in isHeld(), is not part of it.
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private ViewJson() {}

    /** The text of a value. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The value of a text. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The values of a text that is a list. */
    public static <T> List<T> readList(String json, Class<T> element) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
    }
}
