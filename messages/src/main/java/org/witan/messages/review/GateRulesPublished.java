package org.witan.messages.review;

import java.util.List;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** The tenant has these gate rules; versions count from 1. */
@StoredType(name = "gate-rules-published")
public record GateRulesPublished(TenantId tenant, int version, List<GateRule> rules) implements ReviewBookEvent {

    public GateRulesPublished {
        rules = List.copyOf(rules);
    }
}
