package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentRepresentation;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.RefusedException;
import org.witan.testservers.TestKeycloak;
import org.witan.testservers.TestRealm;
import org.witan.web.problem.WebError;

class TokenVerifierIT {

    private static final String PERSON = "verified@acme.example";
    private static final String PASSWORD = "a-long-password";

    private static TestRealm realm;

    private String token;

    private final AtomicInteger fetches = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeAll
    static void addPerson() {
        realm = TestKeycloak.sharedRealm();
        realm.addPerson(PERSON, "Vera", "Fied", PASSWORD);
    }

    // Each test its own: a token lasts five minutes, and how long the tests before took must not matter.
    @BeforeEach
    void signIn() {
        token = realm.accessToken(PERSON, PASSWORD, "openid");
    }

    @Test
    void acceptsAMembersToken() {
        var verified = verifier(settings(), Clock.systemUTC()).verify(token).block();

        assertThat(verified.getClaimAsString("email")).isEqualTo(PERSON);
        assertThat(verified.getAudience()).contains("witan-api");
    }

    @Test
    void refusesWhatIsNoTokenOfTheIssuer() throws Exception {
        var genuine = SignedJWT.parse(token);
        var claims = genuine.getJWTClaimsSet();
        var kid = genuine.getHeader().getKeyID();
        var stranger = new RSAKeyGenerator(2048).keyID(kid).generate();
        var parts = token.split("\\.", -1);
        var payload = Base64URL.encode(
                new JWTClaimsSet.Builder(claims).subject("another").build().toString());

        var verifier = verifier(settings(), Clock.systemUTC());

        assertThat(Map.of(
                        "garbage", "garbage",
                        "three dots", "a.b.c",
                        "not signed", new PlainJWT(claims).serialize(),
                        "signed with the public key as a secret", signedWithPublicKey(claims, kid),
                        "other payload", parts[0] + "." + payload + "." + parts[2],
                        "cut signature", token.substring(0, token.length() - 10),
                        "a stranger's key of the same name", sign(claims, kid, new RSASSASigner(stranger)),
                        "very long", "a".repeat(100_000)))
                .allSatisfy((name, forged) -> refuses(verifier, forged, WebError.TOKEN_INVALID));
    }

    @Test
    void refusesTokensThatAreMeantForOthers() {
        var otherAudience = tokenOfService("witan-provisioner", TestKeycloak.PROVISIONER_SECRET, realm);
        refuses(verifier(parties("witan-provisioner"), Clock.systemUTC()), otherAudience, WebError.TOKEN_INVALID);
        refuses(verifier(parties("another-client", "agent-*"), Clock.systemUTC()), token, WebError.TOKEN_INVALID);
        assertThat(verifier(parties("witan-s*"), Clock.systemUTC())
                        .verify(token)
                        .block())
                .isNotNull();
    }

    @Test
    void refusesTokensOfAnotherTime() throws Exception {
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        var issued = claims.getIssueTime().toInstant();
        var ends = claims.getExpirationTime().toInstant();
        var skew = settings().clockSkew();

        refuses(verifier(settings(), at(ends.plus(skew).plusSeconds(1))), token, WebError.TOKEN_INVALID);
        refuses(verifier(settings(), at(issued.minus(skew).minusSeconds(1))), token, WebError.TOKEN_INVALID);
        assertThat(verifier(settings(), at(ends.plus(skew).minusSeconds(1)))
                        .verify(token)
                        .block())
                .isNotNull();
        assertThat(verifier(settings(), at(issued.minus(skew).plusSeconds(1)))
                        .verify(token)
                        .block())
                .isNotNull();
    }

    @Test
    void refusesTokensOfAnotherIssuerAndFollowsARotation() {
        var other = TestKeycloak.freshRealm();
        other.addPerson(PERSON, "Vera", "Fied", PASSWORD);
        var foreign = other.accessToken(PERSON, PASSWORD, "openid");
        refuses(verifier(settings(), Clock.systemUTC()), foreign, WebError.TOKEN_INVALID);

        var settings = TokenSettings.of(other.issuer(), null);
        var clock = new MovingClock();
        var verifier = verifier(settings, clock);
        assertThat(verifier.verify(foreign).block()).isNotNull();
        // Same keys, but the token says that another realm issued it.
        refuses(verifier(withKeysOf(settings(), settings), clock), foreign, WebError.TOKEN_INVALID);

        rotate(other);
        var fresh = other.accessToken(PERSON, PASSWORD, "openid");
        fetches.set(0);
        clock.advance(Duration.ofSeconds(11));

        assertThat(verifier.verify(fresh).block()).isNotNull();
        assertThat(verifier.verify(foreign).block()).isNotNull();
        assertThat(fetches).hasValue(1);
    }

    @Test
    void asksTheIssuerOnceHoweverManyUnknownKeysAreNamed() throws Exception {
        var clock = new MovingClock();
        var verifier = verifier(settings(), clock);
        verifier.verify(token).block();
        fetches.set(0);
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        var stranger = new RSASSASigner(new RSAKeyGenerator(2048).generate());

        for (var i = 0; i < 50; i++) {
            refuses(verifier, sign(claims, "unknown-" + i, stranger), WebError.TOKEN_INVALID);
        }
        assertThat(fetches).as("within the floor").hasValue(0);

        clock.advance(Duration.ofSeconds(11));
        for (var i = 0; i < 50; i++) {
            refuses(verifier, sign(claims, "unknown-" + i, stranger), WebError.TOKEN_INVALID);
        }
        assertThat(fetches).as("after the floor").hasValue(1);
        assertThat(verifier.verify(token).block()).isNotNull();
    }

    @Test
    void asksAgainWhenTheKeysAreOld() {
        var clock = new MovingClock();
        var verifier = verifier(TokenSettings.of(realm.issuer(), null), clock, Clock.systemUTC());
        verifier.verify(token).block();
        verifier.verify(token).block();
        assertThat(fetches).hasValue(1);

        clock.advance(Duration.ofSeconds(299));
        verifier.verify(token).block();
        assertThat(fetches).hasValue(1);
        for (var round = 2; round < 200; round++) {
            clock.advance(Duration.ofSeconds(301));
            verifier.verify(token).block();
            assertThat(fetches).hasValue(round);
        }
    }

    @Test
    void worksOnWhileTheIssuerIsDeadAlsoAfterARestart() {
        var file = folder.resolve("keys/jwks.json");
        try (var keycloak = TestKeycloak.own()) {
            var own = keycloak.realm();
            var settings = TokenSettings.of(own.issuer(), file);
            var email = "outage@acme.example";
            own.addPerson(email, "Ada", "Way", PASSWORD);
            var valid = own.accessToken(email, PASSWORD, "openid");
            var clock = new MovingClock();
            var before = verifier(settings, clock);
            assertThat(before.verify(valid).block()).isNotNull();

            keycloak.kill();
            // Past the keys' lifetime the issuer is asked, does not answer, and the last good keys count on.
            var later = verifier(settings, at(clock.instant().plusSeconds(301)), clock);
            assertThat(before.verify(valid).block()).isNotNull();
            assertThat(later.verify(valid).block()).isNotNull();

            var restarted = verifier(settings, Clock.systemUTC());
            assertThat(restarted.verify(valid).block()).isNotNull();

            var withoutFile = verifier(TokenSettings.of(own.issuer(), null), Clock.systemUTC());
            refuses(withoutFile, valid, CommonError.IDENTITY_UNAVAILABLE);
            refuses(restarted, "garbage", WebError.TOKEN_INVALID);
        }
    }

    @Test
    void takesNoKeysFromABrokenOrForeignFile() throws Exception {
        var file = folder.resolve("jwks.json");
        var away = URI.create("http://127.0.0.1:1/realms/witan");
        Files.writeString(file, "{\"keys\": [");
        refuses(verifier(TokenSettings.of(away, file), Clock.systemUTC()), token, CommonError.IDENTITY_UNAVAILABLE);

        new KeyFile(file, realm.issuer())
                .write(JWKSet.load(
                        TokenSettings.of(realm.issuer(), null).keysAddress().toURL()));
        refuses(verifier(TokenSettings.of(away, file), Clock.systemUTC()), token, CommonError.IDENTITY_UNAVAILABLE);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    private TokenVerifier verifier(TokenSettings settings, Clock clock) {
        return verifier(settings, clock, clock);
    }

    private TokenVerifier verifier(TokenSettings settings, Clock keysClock, Clock tokenClock) {
        var source = SecurityConfiguration.keySource(settings);
        var keys = new IssuerKeys(
                () -> {
                    fetches.incrementAndGet();
                    return source.fetch();
                },
                new KeyFile(settings.jwksFile(), settings.issuer()),
                settings.keysLifetime(),
                settings.keysFloor(),
                keysClock);
        return new TokenVerifier(keys, settings, tokenClock);
    }

    private static TokenSettings settings() {
        return TokenSettings.of(realm.issuer(), null);
    }

    private static TokenSettings parties(String... parties) {
        var usual = settings();
        return new TokenSettings(
                usual.issuer(),
                null,
                null,
                usual.audience(),
                List.of(parties),
                usual.clockSkew(),
                usual.keysLifetime(),
                usual.keysFloor(),
                usual.keysTimeout(),
                usual.rightsLifetime(),
                usual.personLifetime());
    }

    private static TokenSettings withKeysOf(TokenSettings settings, TokenSettings keys) {
        return new TokenSettings(
                settings.issuer(),
                keys.keysAddress(),
                null,
                settings.audience(),
                settings.authorizedParties(),
                settings.clockSkew(),
                settings.keysLifetime(),
                settings.keysFloor(),
                settings.keysTimeout(),
                settings.rightsLifetime(),
                settings.personLifetime());
    }

    private static void refuses(TokenVerifier verifier, String token, ErrorCode code) {
        var refusal = verifier.verify(token)
                .map(accepted -> "accepted")
                .onErrorResume(
                        RefusedException.class,
                        e -> reactor.core.publisher.Mono.just(e.code().name()))
                .block();
        assertThat(refusal).isEqualTo(code.name());
    }

    private static String sign(JWTClaimsSet claims, String kid, JWSSigner signer) throws Exception {
        var algorithm = signer instanceof MACSigner ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
        var jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID(kid)
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String signedWithPublicKey(JWTClaimsSet claims, String kid) throws Exception {
        var keys = JWKSet.load(settings().keysAddress().toURL());
        var key = (RSAKey) keys.getKeyByKeyId(kid);
        return sign(claims, kid, new MACSigner(key.toRSAPublicKey().getEncoded()));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static String tokenOfService(String client, String secret, TestRealm realm) {
        try (var keycloak = KeycloakBuilder.builder()
                .serverUrl(realm.serverUrl().toString())
                .realm(realm.name())
                .grantType("client_credentials")
                .clientId(client)
                .clientSecret(secret)
                .build()) {
            return keycloak.tokenManager().getAccessTokenString();
        }
    }

    private static void rotate(TestRealm realm) {
        try (Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(realm.serverUrl().toString())
                .realm("master")
                .grantType("client_credentials")
                .clientId(TestKeycloak.ADMIN_CLIENT)
                .clientSecret(TestKeycloak.ADMIN_SECRET)
                .build()) {
            var component = new ComponentRepresentation();
            component.setName("rotated");
            component.setProviderId("rsa-generated");
            component.setProviderType("org.keycloak.keys.KeyProvider");
            var config = new MultivaluedHashMap<String, String>();
            config.add("priority", "500");
            component.setConfig(config);
            keycloak.realm(realm.name()).components().add(component).close();
        }
    }
}
