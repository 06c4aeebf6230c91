package org.witan.queryside.audit;

/**
 * What anybody may see of an entry that is under seal: that it is there. Its hash is the SHA-256 of the previous hash
 * followed by the canonical form of the tenant, the number and a commitment, which is the SHA-256 of the canonical form of
 * the whole entry. So the chain can be checked without the entry, and the entry can be checked once it is shown.
 *
 * <p>The commitment cannot be guessed: an entry holds a random event id, and a digest of a payload with a random salt.
 */
record SealedLink(String tenant, long number, String commitment) implements Link {

    /** The name that only a sealed line of an export has. */
    static final String COMMITMENT = "commitment";

    static SealedLink over(ChainEntry entry) {
        return new SealedLink(
                entry.tenant(), entry.number(), Link.sha256(entry.canonical().toString()));
    }

    @Override
    public String hashAfter(String previousHash) {
        return Link.sha256(previousHash + canonical());
    }

    @Override
    public CanonicalJson canonical() {
        return new CanonicalJson().put("tenant", tenant).put("number", number).put(COMMITMENT, commitment);
    }
}
