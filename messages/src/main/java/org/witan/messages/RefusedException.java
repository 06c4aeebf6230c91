package org.witan.messages;

import java.util.Map;

/** A command or query that was understood and refused; it left no trace but, for a lack of rights, an audit entry. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> facts;

    /**
     * @param code   the stable code
     * @param detail this occurrence in a sentence: the offending and the expected
     */
    public RefusedException(ErrorCode code, String detail) {
        this(code, detail, Map.of());
    }

    /**
     * @param code   the stable code
     * @param detail this occurrence in a sentence
     * @param facts  what a client may want to read by machine, for instance {@code state} and {@code openMoves};
     *               strings, numbers, booleans and lists of strings
     */
    public RefusedException(ErrorCode code, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** The stable code. */
    public ErrorCode code() {
        return code;
    }

    /** What a client may want to read by machine; possibly empty. */
    public Map<String, Object> facts() {
        return facts;
    }
}
