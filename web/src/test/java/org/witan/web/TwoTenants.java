package org.witan.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.witan.messages.Role;

/**
 * A tenant with one person per role, who has no other, and a second chair and expert; and a tenant with one person who has
 * every role, and an author. Tests share them, so they add what they like, and change neither the people nor what others
 * added.
 */
public final class TwoTenants {

    private final TenantFixture home;
    private final TenantFixture foreign;
    private final Map<Role, Account> people = new EnumMap<>(Role.class);
    private final Map<Role, Account> colleagues = new EnumMap<>(Role.class);
    private final Account foreignAuthor;
    private final RSAKey wrongKey = wrongKey();

    TwoTenants(RunningApplication application) {
        home = TenantFixture.register(application, "acme");
        people.put(Role.OWNER, home.owner());
        for (var role : EnumSet.complementOf(EnumSet.of(Role.OWNER))) {
            people.put(role, home.invite(role));
        }
        for (var role : EnumSet.of(Role.CHAIR, Role.EXPERT)) {
            colleagues.put(role, home.invite(role));
        }
        foreign = TenantFixture.register(application, "globex");
        foreign.change(foreign.owner(), EnumSet.allOf(Role.class));
        foreignAuthor = foreign.invite(Role.AUTHOR);
        home.awaitEntry();
        foreign.awaitEntry();
    }

    /** The tenant with one person per role. */
    public TenantFixture home() {
        return home;
    }

    /** The member of the one tenant who has that role alone. */
    public Account person(Role role) {
        return people.get(role);
    }

    /** Another member of the one tenant who has that role alone; there is one for chair and one for expert. */
    public Account colleague(Role role) {
        return colleagues.get(role);
    }

    /** The tenant with the one member who may do everything, and an author. */
    public TenantFixture foreign() {
        return foreign;
    }

    /** Who writes in the other tenant what its other member may review. */
    public Account foreignAuthor() {
        return foreignAuthor;
    }

    /** Who may do everything in the other tenant, and nothing in the one. */
    public Account stranger() {
        return foreign.owner();
    }

    /** The owner's token as somebody would make it who has everything but the key: same key id, same content. */
    public String forgedToken() {
        try {
            var real = SignedJWT.parse(home.owner().token());
            var header = new JWSHeader.Builder(real.getHeader().getAlgorithm())
                    .keyID(real.getHeader().getKeyID())
                    .type(real.getHeader().getType())
                    .build();
            var forged = new SignedJWT(header, real.getJWTClaimsSet());
            forged.sign(new RSASSASigner(wrongKey));
            return forged.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey wrongKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
