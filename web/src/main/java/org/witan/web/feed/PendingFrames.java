package org.witan.web.feed;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be said beside the entries: one of a kind, of which only the latest counts. Not safe for several threads. */
final class PendingFrames {

    private byte @Nullable [] pong;
    private @Nullable String welcome;
    private @Nullable String renewed;
    private @Nullable String problem;
    private @Nullable String presence;
    private long presenceVersion;
    private boolean closed;

    void pong(byte[] payload) {
        if (!closed) {
            pong = payload;
        }
    }

    void welcome(String frame) {
        if (!closed) {
            welcome = frame;
        }
    }

    void renewed(String frame) {
        if (!closed) {
            renewed = frame;
        }
    }

    void problem(String frame) {
        if (!closed) {
            problem = frame;
        }
    }

    /** Takes a list of who is at the place, unless a newer one was taken before. */
    void presence(long version, String frame) {
        if (!closed && version > presenceVersion) {
            presenceVersion = version;
            presence = frame;
        }
    }

    void forgetPresence() {
        presence = null;
    }

    /** Leaves the last word, if there is one, and what it answers; nothing is taken any more. */
    void close(@Nullable String lastFrame) {
        closed = true;
        presence = null;
        problem = lastFrame;
    }

    /** Moves the answer to a ping to the list, if there is one. */
    List<byte[]> takePongs() {
        var taken = pong;
        pong = null;
        return taken == null ? List.of() : List.of(taken);
    }

    /** Moves all texts to the list. */
    void takeTexts(Collection<String> texts) {
        for (var frame : new String[] {welcome, renewed, problem, presence}) {
            if (frame != null) {
                texts.add(frame);
            }
        }
        welcome = null;
        renewed = null;
        problem = null;
        presence = null;
    }
}
