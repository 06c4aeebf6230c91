package org.witan.commandside.eventstore;

/** One event with the position that it has in the log. */
record LoggedEvent(long position, EventRow row) {}
