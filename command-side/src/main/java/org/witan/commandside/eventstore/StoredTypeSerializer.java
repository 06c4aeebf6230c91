package org.witan.commandside.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes events under their stored names and revisions and reads them back; never a class name.
 *
 * <p>An event whose name is not known (any more) is read as an {@link UnknownSerializedType}.
 */
public final class StoredTypeSerializer extends Jackson3Serializer {

    private final StoredTypes types;

    /** Creates a serializer for the given types. */
    public StoredTypeSerializer(StoredTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StoredJson::events));
        this.types = types;
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return types.classOf(type.getName()).orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || Void.TYPE.equals(type) || Void.class.equals(type)) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        var stored = types.typeOf(type);
        return new SimpleSerializedType(stored.name(), stored.revision());
    }
}
