package org.witan.commandside.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of the newest events, without a gap up to the end, and those beyond it that wait for one in between.
 *
 * <p>Not safe for several threads, but for {@link #end()}.
 */
final class RecentEvents {

    private final EventCodec codec;
    private final EventLogSettings settings;
    private final NavigableMap<Long, LoggedEvent> early = new TreeMap<>();
    private final NavigableMap<Long, Slot> recent = new TreeMap<>();
    private long recentSize;
    private volatile long end = -1;

    RecentEvents(EventCodec codec, EventLogSettings settings) {
        this.codec = codec;
        this.settings = settings;
    }

    /** The position up to which every event is known to be there; -1 before the beginning. */
    long end() {
        return end;
    }

    /** Begins with what follows the position. */
    void beginAfter(long position) {
        end = position;
        early.headMap(position, true).clear();
    }

    /** Whether the event is here, or was. */
    boolean knows(LoggedEvent event) {
        return event.position() <= end || early.containsKey(event.position());
    }

    /** Adds an event; it counts once all before it are there. */
    void add(LoggedEvent event) {
        if (event.position() > end) {
            early.put(event.position(), event);
        }
    }

    /** Moves the end over what is there without a gap; answers whether it moved. */
    boolean advance() {
        var before = end;
        for (var next = early.remove(end + 1); next != null; next = early.remove(end + 1)) {
            recent.put(next.position(), new Slot(next));
            recentSize += next.row().size();
            end = next.position();
        }
        while (recent.size() > settings.tailEvents() || recentSize > settings.tailBytes() && recent.size() > 1) {
            recentSize -= recent.pollFirstEntry().getValue().size;
        }
        return end != before;
    }

    /** Whether every event after the position, up to the end, is still here. */
    boolean reachBackTo(long position) {
        return !recent.isEmpty() && recent.firstKey() <= position + 1;
    }

    /** Some of the events after a position that these reach back to. */
    EventSlice after(long position) {
        var messages = new ArrayList<TrackedEventMessage<?>>();
        var last = position;
        for (var slot : recent.tailMap(position, false).values()) {
            messages.addAll(slot.messages(codec));
            last = slot.position;
            if (messages.size() >= settings.readBatch()) {
                break;
            }
        }
        return new EventSlice(last, messages);
    }

    /** One event; it is upcast and read from JSON at most once for all followers, and only if there is one. */
    private static final class Slot {

        private final long position;
        private final int size;
        private final LoggedEvent event;
        private @Nullable List<TrackedEventMessage<?>> messages;

        Slot(LoggedEvent event) {
            this.position = event.position();
            this.size = event.row().size();
            this.event = event;
        }

        List<TrackedEventMessage<?>> messages(EventCodec codec) {
            var known = messages;
            if (known == null) {
                known = codec.toMessages(List.of(event));
                messages = known;
            }
            return known;
        }
    }
}
