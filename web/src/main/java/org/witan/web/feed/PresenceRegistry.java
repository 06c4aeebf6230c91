package org.witan.web.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * Who is where on this node. A person with several sockets at a place is listed once, as editing if any of them edits. Each
 * socket is at one place at the most, and hears of that place only.
 */
final class PresenceRegistry {

    /** How many members a list names at the most. */
    static final int MOST_LISTED = 200;

    private final InstantSource clock;
    private final Scheduler scheduler;
    private final Duration interval;
    private final Map<PlaceKey, Place> places = new HashMap<>();
    private final Map<Visitor, PlaceKey> whereabouts = new HashMap<>();
    private long version;

    PresenceRegistry(InstantSource clock, Scheduler scheduler, Duration interval) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.interval = interval;
    }

    /** A socket that can be somewhere. */
    interface Visitor {

        TenantId tenant();

        MemberId member();

        /** Takes who is at the visitor's place; of two lists the one of the higher version is the newer. */
        void show(long listVersion, String frame);
    }

    /** Moves the visitor to a place, or changes what it does there; it learns at once who is there, changed or not. */
    void enter(Visitor visitor, String name, String at, PresenceMode mode) {
        var key = new PlaceKey(visitor.tenant(), at);
        Listing listing;
        synchronized (this) {
            var before = whereabouts.put(visitor, key);
            if (before != null && !before.equals(key)) {
                depart(visitor, before);
            }
            var place = places.computeIfAbsent(key, _ -> new Place());
            if (place.put(visitor, name, mode)) {
                announceSoon(key, place);
            }
            listing = new Listing(List.of(visitor), ++version, place.frame(at));
        }
        listing.show();
    }

    /** Takes the visitor from wherever it is. */
    synchronized void leave(Visitor visitor) {
        var key = whereabouts.remove(visitor);
        if (key != null) {
            depart(visitor, key);
        }
    }

    /** How many visitors are somewhere. */
    synchronized int size() {
        return whereabouts.size();
    }

    private void depart(Visitor visitor, PlaceKey key) {
        var place = places.get(key);
        if (place == null || !place.remove(visitor)) {
            return;
        }
        if (place.members.isEmpty()) {
            places.remove(key);
            place.cancel();
        } else {
            announceSoon(key, place);
        }
    }

    private void announceSoon(PlaceKey key, Place place) {
        if (place.announcement != null) {
            return;
        }
        var elapsed = Duration.between(place.announcedAt, clock.instant());
        var wait = interval.minus(elapsed);
        place.announcement =
                scheduler.schedule(() -> announce(key, place), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void announce(PlaceKey key, Place place) {
        Listing listing;
        synchronized (this) {
            place.announcement = null;
            place.announcedAt = clock.instant();
            listing = new Listing(place.visitors(), ++version, place.frame(key.at()));
        }
        listing.show();
    }

    private record PlaceKey(TenantId tenant, String at) {}

    private record Listing(List<Visitor> visitors, long version, String frame) {
        void show() {
            visitors.forEach(visitor -> visitor.show(version, frame));
        }
    }

    private static final class Place {
        private final Map<MemberId, Guest> members = new LinkedHashMap<>();
        private Instant announcedAt = Instant.EPOCH;
        private @Nullable Disposable announcement;

        boolean put(Visitor visitor, String name, PresenceMode mode) {
            var guest = members.computeIfAbsent(visitor.member(), _ -> new Guest(name));
            return guest.sockets.put(visitor, mode) != mode;
        }

        boolean remove(Visitor visitor) {
            var guest = members.get(visitor.member());
            if (guest == null || guest.sockets.remove(visitor) == null) {
                return false;
            }
            if (guest.sockets.isEmpty()) {
                members.remove(visitor.member());
            }
            return true;
        }

        List<Visitor> visitors() {
            var visitors = new ArrayList<Visitor>();
            members.values().forEach(guest -> visitors.addAll(guest.sockets.keySet()));
            return visitors;
        }

        String frame(String at) {
            var present = members.entrySet().stream()
                    .limit(MOST_LISTED)
                    .map(member -> new FeedFrames.Present(
                            member.getKey().value(),
                            member.getValue().name,
                            member.getValue().mode().label()))
                    .toList();
            return FeedFrames.presence(at, present);
        }

        void cancel() {
            if (announcement != null) {
                announcement.dispose();
            }
        }
    }

    private static final class Guest {
        private final String name;
        private final Map<Visitor, PresenceMode> sockets = new LinkedHashMap<>();

        Guest(String name) {
            this.name = name;
        }

        PresenceMode mode() {
            return sockets.containsValue(PresenceMode.EDITING) ? PresenceMode.EDITING : PresenceMode.VIEWING;
        }
    }
}
