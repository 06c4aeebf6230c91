package org.witan.queryside.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What follows the hash before it in a chain: an entry, or what may be shown of one that is under seal. */
sealed interface Link permits ChainEntry, SealedLink {

    String tenant();

    /** The place in the tenant's chain, from 1 on. */
    long number();

    /** The hash of this link behind one with that hash. */
    String hashAfter(String previousHash);

    /** What a line of an export says of the link, but for its place in the chain. */
    CanonicalJson canonical();

    /** The link with its place in the chain, as one line of an export. */
    default String exported(String previousHash, String hash) {
        return canonical().put("previousHash", previousHash).put("hash", hash).toString();
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hex. */
    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
