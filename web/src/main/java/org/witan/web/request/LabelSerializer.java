package org.witan.web.request;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value by the label that the API has for it. */
final class LabelSerializer<T> extends StdSerializer<T> {

    private final Function<T, String> label;

    LabelSerializer(Class<T> type, Function<T, String> label) {
        super(type);
        this.label = label;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(label.apply(value));
    }
}
