package org.witan.messages;

/** Whose move it is after an error. */
public enum Blame {
    /** The request is at fault: change it. */
    USER,
    /** The request met a state it did not expect: look again, then decide. */
    CONFLICT,
    /** Witan is at fault: report it. */
    INTERNAL,
    /** Something that Witan depends on is away: try again. */
    DEPENDENCY
}
