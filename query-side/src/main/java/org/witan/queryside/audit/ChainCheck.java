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
    BadAuditEntry next(ChainEntry entry, String previousHash, String hash) {
        var wrong = wrong(entry, previousHash, hash);
        if (wrong != null) {
            return bad(wrong);
        }
        number = entry.number();
        position = entry.position();
        head = hash;
        return null;
    }

    private @Nullable String wrong(ChainEntry entry, String previousHash, String hash) {
        if (entry.number() != number + 1) {
            return "entry " + entry.number() + " stands here instead";
        }
        if (!entry.tenant().equals(tenant)) {
            return "it is of tenant \"" + entry.tenant() + "\", expected \"" + tenant + "\"";
        }
        if (entry.position() <= position) {
            return "its position " + entry.position() + " is not behind " + position;
        }
        if (!previousHash.equals(head)) {
            return "it names " + previousHash + " as the hash before, expected " + head;
        }
        var expected = entry.hashAfter(head);
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
