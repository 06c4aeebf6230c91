package org.witan.queryside.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.witan.messages.audit.AuditEntryView;

/** The newest entries of one tenant, without a gap; a bounded piece of memory that all its subscribers share. */
final class FeedWindow {

    /** Entries name people as they were called when they were read, and a name may be erased at any time. */
    static final Duration LONGEST_KEPT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final int capacity;
    private List<Kept> entries = List.of();
    private long newest;

    /** An empty window behind the entry of that number. */
    FeedWindow(InstantSource clock, int capacity, long newest) {
        this.clock = clock;
        this.capacity = capacity;
        this.newest = newest;
    }

    /** Adds entries that follow the newest; those that do not are known already and left out. */
    synchronized void add(List<AuditEntryView> more) {
        var now = clock.instant();
        var grown = new ArrayList<>(entries);
        for (var entry : more) {
            if (entry.number() == newest + 1) {
                grown.add(new Kept(entry, now));
                newest = entry.number();
            }
        }
        entries = List.copyOf(grown.subList(Math.max(0, grown.size() - capacity), grown.size()));
    }

    /** So many entries behind that number at the most, as far as the window reaches back to it and they are fresh; else none. */
    synchronized List<AuditEntryView> after(long number, int limit) {
        if (entries.isEmpty() || number < entries.getFirst().number() - 1 || number >= newest) {
            return List.of();
        }
        var behind = entries.subList((int) (number + 1 - entries.getFirst().number()), entries.size());
        if (behind.getFirst().readAt().plus(LONGEST_KEPT).isBefore(clock.instant())) {
            return List.of();
        }
        return behind.stream().limit(limit).map(Kept::entry).toList();
    }

    synchronized long newest() {
        return newest;
    }

    private record Kept(AuditEntryView entry, Instant readAt) {

        private long number() {
            return entry.number();
        }
    }
}
