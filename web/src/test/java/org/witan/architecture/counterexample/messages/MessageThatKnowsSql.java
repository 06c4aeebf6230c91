package org.witan.architecture.counterexample.messages;

/** A message that knows a database. */
@SuppressWarnings("unused")
class MessageThatKnowsSql {

    private java.sql.Connection connection;
}
