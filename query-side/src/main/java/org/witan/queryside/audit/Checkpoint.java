package org.witan.queryside.audit;

import java.time.Instant;

/** What is signed of a trail: whose it is, how long it is and which hash it ends with, at an instant. */
record Checkpoint(String tenant, long entries, String head, Instant at) {

    static final String FORMAT = "witan-audit-trail-1";

    /** The first line of an export. */
    static String header(String tenant) {
        return new CanonicalJson().put("format", FORMAT).put("tenant", tenant).toString();
    }

    /** The text that is signed. */
    String signed() {
        return canonical().toString();
    }

    /** The last line of an export. */
    String line(String publicKey, String signature) {
        return canonical()
                .put("publicKey", publicKey)
                .put("signature", signature)
                .toString();
    }

    private CanonicalJson canonical() {
        return new CanonicalJson()
                .put("checkpoint", FORMAT)
                .put("tenant", tenant)
                .put("entries", entries)
                .put("head", head)
                .put("at", at.toString());
    }
}
