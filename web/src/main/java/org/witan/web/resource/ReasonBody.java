package org.witan.web.resource;

import org.jspecify.annotations.Nullable;
import org.witan.web.request.Fields;

/** Why somebody does something. */
record ReasonBody(@Nullable String reason) {

    /** The reason, which must be there. */
    String stated() {
        return Fields.text("reason", reason);
    }
}
