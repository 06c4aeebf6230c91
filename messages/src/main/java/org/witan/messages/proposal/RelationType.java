package org.witan.messages.proposal;

import java.util.Locale;
import org.witan.messages.InvalidValueException;

/** How one proposal stands to another; read from the one that states it. */
public enum RelationType {
    /** Takes the other's place; stated by superseding, not by relating. */
    SUPERSEDES,
    /** Changes a part of the other. */
    AMENDS,
    /** Cannot hold without the other; never in a circle. */
    DEPENDS_ON,
    /** Is worth reading together with the other. */
    RELATES_TO,
    /** Cannot hold together with the other. */
    CONFLICTS_WITH,
    /** Carries the other out. */
    IMPLEMENTS;

    /** The type as the API, the log and people write it, for instance {@code depends-on}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of that label. */
    public static RelationType ofLabel(String label) {
        for (var type : values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw new InvalidValueException(
                "type", "\"" + label + "\"", "amends, depends-on, relates-to, conflicts-with or implements");
    }
}
