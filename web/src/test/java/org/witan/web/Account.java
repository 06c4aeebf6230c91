package org.witan.web;

import java.time.Duration;
import java.time.Instant;
import org.witan.testservers.TestRealm;

/** A person with an account at the identity provider. */
public final class Account {

    private static final String PASSWORD = "a-long-password";
    // Much shorter than tokens live, so that none ends within a test.
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final TestRealm realm;
    private final String email;
    private final String subject;
    private final String scope;
    private String token = "";
    private Instant issuedAt = Instant.MIN;

    private Account(TestRealm realm, String email, String subject, String scope) {
        this.realm = realm;
        this.email = email;
        this.subject = subject;
        this.scope = scope;
    }

    static Account create(TestRealm realm, String email, String scope) {
        var name = email.substring(0, email.indexOf('@'));
        return new Account(realm, email, realm.addPerson(email, name, "Person", PASSWORD), scope);
    }

    /** The address that the person signs in with. */
    public String email() {
        return email;
    }

    /** The id of the account, which is the subject of its tokens. */
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
        token = realm.accessToken(email, PASSWORD, scope);
        issuedAt = Instant.now();
        return token;
    }

    @Override
    public String toString() {
        return email;
    }
}
