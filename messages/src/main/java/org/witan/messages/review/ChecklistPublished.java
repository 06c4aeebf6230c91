package org.witan.messages.review;

import java.util.List;
import org.witan.messages.Perspective;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/** A perspective has these questions; versions count from 1 for each perspective. */
@StoredType(name = "checklist-published")
public record ChecklistPublished(TenantId tenant, Perspective perspective, int version, List<ChecklistItem> items)
        implements ReviewBookEvent {

    public ChecklistPublished {
        items = List.copyOf(items);
    }
}
