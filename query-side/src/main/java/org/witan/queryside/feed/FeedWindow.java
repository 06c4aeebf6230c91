package org.witan.queryside.feed;

import java.util.ArrayList;
import java.util.List;
import org.witan.messages.audit.AuditEntryView;

/** The newest entries of one tenant, without a gap; a bounded piece of memory that all its subscribers share. */
final class FeedWindow {

    private final int capacity;
    private List<AuditEntryView> entries = List.of();
    private long newest;

    /** An empty window behind the entry of that number. */
    FeedWindow(int capacity, long newest) {
        this.capacity = capacity;
        this.newest = newest;
    }

    /** Adds entries that follow the newest; those that do not are known already and left out. */
    synchronized void add(List<AuditEntryView> more) {
        var grown = new ArrayList<>(entries);
        for (var entry : more) {
            if (entry.number() == newest + 1) {
                grown.add(entry);
                newest = entry.number();
            }
        }
        entries = List.copyOf(grown.subList(Math.max(0, grown.size() - capacity), grown.size()));
    }

    /** The entries behind that number, as far as the window reaches back to it; else none. */
    synchronized List<AuditEntryView> after(long number) {
        if (entries.isEmpty() || number < entries.getFirst().number() - 1 || number >= newest) {
            return List.of();
        }
        return entries.subList((int) (number + 1 - entries.getFirst().number()), entries.size());
    }

    synchronized long newest() {
        return newest;
    }
}
