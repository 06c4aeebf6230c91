package org.witan.web.resource;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.Condition;
import org.witan.web.request.Fields;
import org.witan.web.request.Times;

/** An obligation; with an id it is one that exists already, without it is new. */
record ConditionBody(
        @Nullable String id,
        @Nullable String text,
        @Nullable String owner,
        @Nullable String due,
        @Nullable List<@Nullable String> findings) {

    /** The condition, checked; problems name the fields below that prefix. */
    Condition toCondition(String prefix, Supplier<UUID> ids) {
        var known = Fields.optional(prefix + "id", id, ConditionId::new);
        return Fields.renamed(
                "conditions.",
                prefix,
                () -> new Condition(
                        known == null ? new ConditionId(ids.get().toString()) : known,
                        Fields.text(prefix + "text", text),
                        Fields.optional(prefix + "owner", owner, MemberId::new),
                        Fields.optional(prefix + "due", due, Times::date),
                        Fields.each(prefix + "findings", findings, FindingId::new)));
    }
}
