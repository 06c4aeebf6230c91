package org.witan.queryside.audit;

import org.jspecify.annotations.Nullable;
import org.witan.messages.audit.BadAuditEntry;

/** Follows a chain entry by entry and remembers how far it held. */
final class ChainCheck {

    private final String tenant;
    private long number;
    private long position;
    private String head = ChainEntry.GENESIS;

    ChainCheck(String tenant) {
        this.tenant = tenant;
    }

    /** The first thing wrong with the next entry; null when it fits, and then it is the head. */
    @Nullable
    BadAuditEntry next(Link link, String previousHash, String hash) {
        var wrong = wrong(link, previousHash, hash);
        if (wrong != null) {
            return bad(wrong);
        }
        number = link.number();
        if (link instanceof ChainEntry entry) {
            position = entry.position();
        }
        head = hash;
        return null;
    }

    private @Nullable String wrong(Link link, String previousHash, String hash) {
        if (link.number() != number + 1) {
            return "entry " + link.number() + " stands here instead";
        }
        if (!link.tenant().equals(tenant)) {
            return "it is of tenant \"" + link.tenant() + "\", expected \"" + tenant + "\"";
        }
        if (link instanceof ChainEntry entry && entry.position() <= position) {
            return "its position " + entry.position() + " is not behind " + position;
        }
        if (!previousHash.equals(head)) {
            return "it names " + previousHash + " as the hash before, expected " + head;
        }
        var expected = link.hashAfter(head);
        return hash.equals(expected) ? null : "its hash is " + hash + ", expected " + expected;
    }

    /** Says of the entry that should come next what is wrong with it. */
    BadAuditEntry bad(String reason) {
        return new BadAuditEntry(number + 1, reason);
    }

    long number() {
        return number;
    }

    long position() {
        return position;
    }

    String head() {
        return head;
    }
}
