package org.witan.messages.review;

import java.util.List;
import org.witan.messages.Perspective;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/** Replaces the questions of a perspective, which may be a new one. */
public record PublishChecklist(TenantId tenant, Perspective perspective, List<ChecklistItem> items)
        implements ReviewBookCommand {

    public PublishChecklist {
        items = Values.distinct("items", items, 200);
    }
}
