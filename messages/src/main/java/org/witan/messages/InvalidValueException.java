package org.witan.messages;

/** A value that breaks the form of its field; nothing was done. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expected;

    /**
     * @param field    the offended field as the API names it, for instance {@code title}
     * @param offence  what is wrong with the value given, quoting it where it is short
     * @param expected what would be right
     */
    public InvalidValueException(String field, String offence, String expected) {
        super(field + ": " + offence + "; expected " + expected);
        this.field = field;
        this.expected = expected;
        this.offence = offence;
    }

    private final String offence;

    /** The offended field as the API names it. */
    public String field() {
        return field;
    }

    /** What is wrong with the value given. */
    public String offence() {
        return offence;
    }

    /** What would be right. */
    public String expected() {
        return expected;
    }
}
