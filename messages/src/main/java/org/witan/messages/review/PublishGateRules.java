package org.witan.messages.review;

import java.util.List;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Replaces the tenant's gate rules; reviews that are convened from now on are held to them. */
public record PublishGateRules(TenantId tenant, List<GateRule> rules) implements ReviewBookCommand {

    public PublishGateRules {
        rules = Values.distinct("rules", rules, 100);
    }
}
