package org.witan.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ErrorCode;
import org.witan.messages.Person;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the server says. */
final class FeedFrames {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FeedFrames() {}

    static String welcome(long position, Instant expiresAt) {
        return write(new Welcome("welcome", position, expiresAt));
    }

    static String renewed(Instant expiresAt) {
        return write(new Renewed("renewed", expiresAt));
    }

    static String heartbeat(long position) {
        return write(new Heartbeat("heartbeat", position));
    }

    static String problem(ErrorCode code, String detail) {
        return write(new Problem("problem", code.name(), detail));
    }

    static String presence(String at, List<Present> members) {
        return write(new Presence("presence", at, members));
    }

    static String event(AuditEntryView entry) {
        return write(new Event(
                "event",
                entry.position(),
                entry.number(),
                entry.event(),
                entry.at(),
                entry.actor(),
                entry.object(),
                entry.proposal(),
                entry.log()));
    }

    private static String write(Object frame) {
        return MAPPER.writeValueAsString(frame);
    }

    /** One person at a place. */
    record Present(String memberId, String name, String mode) {}

    private record Welcome(String type, long position, Instant expiresAt) {}

    private record Renewed(String type, Instant expiresAt) {}

    private record Heartbeat(String type, long position) {}

    private record Problem(String type, String code, String detail) {}

    private record Presence(String type, String at, List<Present> members) {}

    private record Event(
            String type,
            long position,
            long number,
            String event,
            Instant at,
            Person actor,
            AuditObject object,
            @Nullable String proposal,
            @Nullable String log) {}
}
