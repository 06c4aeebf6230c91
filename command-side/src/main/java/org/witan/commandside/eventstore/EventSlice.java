package org.witan.commandside.eventstore;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Consecutive events' messages, and the position of the last event even where it has no message. */
record EventSlice(long lastPosition, List<TrackedEventMessage<?>> messages) {}
