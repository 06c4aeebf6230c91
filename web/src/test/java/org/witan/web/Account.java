package org.witan.web;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.witan.testservers.TestRealm;

/** A person with an account at the identity provider. */
public final class Account {

    private static final String PASSWORD = "a-long-password";
    // Much shorter than tokens live, so that none ends within a test.
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final String email;
    private final String subject;
    private final Supplier<String> tokens;
    private String token = "";
    private Instant issuedAt = Instant.MIN;

    private Account(String email, String subject, Supplier<String> tokens) {
        this.email = email;
        this.subject = subject;
        this.tokens = tokens;
    }

    static Account create(TestRealm realm, String email, String scope) {
        var name = email.substring(0, email.indexOf('@'));
        var subject = realm.addPerson(email, name, "Person", PASSWORD);
        return new Account(email, subject, () -> realm.accessToken(email, PASSWORD, scope));
    }

    static Account ofAgent(TestRealm realm, String memberId, String secret, String scope) {
        var client = "agent-" + memberId;
        return new Account(client, client, () -> realm.agentToken(client, secret, scope));
    }

    /** The address that the person signs in with; the client's name for an agent. */
    public String email() {
        return email;
    }

    /** The id of the account, which is the subject of its tokens; the client's name for an agent. */
    public String subject() {
        return subject;
    }

    /** A token that goes on being valid for a while. */
    public String token() {
        if (issuedAt.plus(KEPT).isBefore(Instant.now())) {
            renew();
        }
        return token;
    }

    /** A new token, which knows of rights that were given meanwhile. */
    public String renew() {
        token = tokens.get();
        issuedAt = Instant.now();
        return token;
    }

    @Override
    public String toString() {
        return email;
    }
}
