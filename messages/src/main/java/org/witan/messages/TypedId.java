package org.witan.messages;

/** An identifier that is written as plain text, in JSON and in the log; the constructor of each kind checks its form. */
public interface TypedId {

    /** The whole identifier as text; never empty. */
    String value();
}
