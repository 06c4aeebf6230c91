package org.witan.commandside.proposal;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings decisions from before there were panels into today's shape: they have no review, and no condition. */
@Component
public final class DecisionRecordedUpcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType FIRST = new SimpleSerializedType("decision-recorded", "1");
    private static final SimpleSerializedType SECOND = new SimpleSerializedType("decision-recorded", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(SECOND, JsonNode.class, DecisionRecordedUpcaster::withoutConditions);
    }

    private static JsonNode withoutConditions(JsonNode payload) {
        ((ObjectNode) payload).putArray("conditions");
        return payload;
    }
}
