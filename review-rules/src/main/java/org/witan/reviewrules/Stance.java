package org.witan.reviewrules;

/** What a seat says of a proposal or an option. */
public enum Stance {
    /** It may go ahead as it stands. */
    ENDORSE("endorse"),
    /** It may go ahead once the findings that the position names are fixed. */
    ENDORSE_ON_CONDITIONS("endorse-on-conditions"),
    /** It must not go ahead as it stands. */
    OBJECT("object"),
    /** The seat has looked and says neither. */
    ABSTAIN("abstain");

    private final String word;

    Stance(String word) {
        this.word = word;
    }

    /** Returns the stance as it is written everywhere outside of the code, such as {@code endorse-on-conditions}. */
    public String word() {
        return word;
    }
}
