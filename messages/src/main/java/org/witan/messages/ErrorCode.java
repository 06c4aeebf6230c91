package org.witan.messages;

/** A stable code of an error; the enums of the features implement it. The name is the API and never changes. */
public interface ErrorCode {

    /** The code, for instance {@code PROPOSAL_NOT_IN_DRAFT}. */
    String name();

    /** Whose move it is. */
    Blame blame();

    /** The HTTP status that carries it. */
    int status();

    /** One sentence, the same for every occurrence. */
    String title();
}
