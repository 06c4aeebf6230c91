package org.witan.web.feed;

import java.time.Instant;
import org.witan.web.security.Caller;

/**
 * What an open connection is bound to.
 *
 * @param token     the token that speaks for the caller
 * @param checkedAt when token and membership were last found good
 */
record Binding(String token, Caller caller, Instant checkedAt) {

    /** Whether both are bound to the very same token. */
    boolean holdsTokenOf(Binding other) {
        return token.equals(other.token);
    }

    @Override
    public String toString() {
        return "Binding[" + caller.member() + " in " + caller.tenant() + ", checked at " + checkedAt + "]";
    }
}
