package org.witan.web.security;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.MembershipView;
import org.witan.web.problem.ProblemConfiguration;
import reactor.core.publisher.Mono;

/** What a request gets before and after its token was checked; the issuer is away all the time. */
class SecurityConfigurationTest {

    private static final URI ISSUER = URI.create("http://127.0.0.1:1/realms/witan");
    private static final String SUBJECT = "subject-ann";

    @TempDir
    private static Path folder;

    private static RSAKey key;
    private static AnnotationConfigApplicationContext context;
    private static WebTestClient client;

    @BeforeAll
    static void start() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("known").generate();
        var file = folder.resolve("keys.json");
        new KeyFile(file, ISSUER).write(new JWKSet(key.toPublicJWK()));
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("witan.identity.issuer", ISSUER.toString(), "witan.identity.jwks-file", file)));
        context.register(Application.class, SecurityConfiguration.class, ProblemConfiguration.class);
        context.refresh();
        client = WebTestClient.bindToApplicationContext(context).build();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        expect(null, 401, "TOKEN_MISSING");
        expect("Basic YW5uOnNlY3JldA==", 401, "TOKEN_MISSING");
    }

    @Test
    void refusesAWrongToken() throws JOSEException {
        expect("Bearer garbage", 401, "TOKEN_INVALID");
        expect("Bearer ", 401, "TOKEN_INVALID");
        expect("Bearer " + token("known", ISSUER.toString(), -10), 401, "TOKEN_INVALID");
        expect("Bearer " + token("known", "http://elsewhere", 300), 401, "TOKEN_INVALID");
    }

    @Test
    void saysThatNobodyCanTellWhileTheIssuerIsAway() throws JOSEException {
        expect("Bearer " + token("unknown", ISSUER.toString(), 300), 503, "IDENTITY_UNAVAILABLE");
    }

    @Test
    void letsAMemberInWhileTheIssuerIsAway() throws JOSEException {
        client.get()
                .uri("/api/v1/tenants/acme")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token("known", ISSUER.toString(), 300))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("acme [AUTHOR]");
    }

    @Test
    void doesNotTellAForeignTenantFromAMissingOne() throws JOSEException {
        for (var tenant : List.of("globex", "no-such-tenant")) {
            client.get()
                    .uri("/api/v1/tenants/" + tenant)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token("known", ISSUER.toString(), 300))
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void leavesPublicRoutesAndFeedsToThemselves() {
        for (var path : List.of("/api/v1/client-config", "/api/v1/tenants/acme/feed", "/index.html")) {
            client.get().uri(path).exchange().expectStatus().isOk();
        }
    }

    @Test
    void letsNoTokenShutAnybodyOutOfWhatIsPublic() throws JOSEException {
        var ended = "Bearer " + token("known", ISSUER.toString(), -10);
        for (var path : List.of("/api/v1/client-config", "/api/v1/tenants/acme/feed", "/index.html")) {
            for (var authorization : List.of(ended, "Bearer garbage", "Bearer ")) {
                client.get()
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, authorization)
                        .exchange()
                        .expectStatus()
                        .isOk();
            }
        }
    }

    @Test
    void invitesNoOtherOrigin() {
        client.get()
                .uri("/api/v1/client-config")
                .header(HttpHeaders.ORIGIN, "https://elsewhere.example")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE);
    }

    private static void expect(String authorization, int status, String code) {
        client.get()
                .uri("/api/v1/tenants/acme")
                .headers(headers -> {
                    if (authorization != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, authorization);
                    }
                })
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .value(HttpHeaders.WWW_AUTHENTICATE, challenge -> {
                    if (status == 401 && !challenge.startsWith("Bearer")) {
                        throw new AssertionError(challenge);
                    }
                })
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private static String token(String kid, String issuer, int seconds) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(SUBJECT)
                .audience("witan-api")
                .claim("azp", "witan-web")
                .claim("organization", Map.of("acme", Map.of("groups", List.of("/author", "/chair"))))
                .issueTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(seconds < 0 ? seconds * 10 : seconds)))
                .build();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    @Configuration
    @EnableWebFlux
    static class Application {

        @Bean
        Supplier<UUID> identifiers() {
            return UUID::randomUUID;
        }

        @Bean
        Memberships memberships() {
            return new OneMember();
        }

        @Bean
        RouterFunction<ServerResponse> routes(CallerResolver callers) {
            return route().GET(
                            "/api/v1/tenants/{tenant}",
                            request -> callers.resolve(request, new TenantId(request.pathVariable("tenant")))
                                    .flatMap(caller ->
                                            ServerResponse.ok().bodyValue(caller.tenant() + " " + caller.roles())))
                    .GET("/api/v1/client-config", _ -> ServerResponse.ok().build())
                    .GET(
                            "/api/v1/tenants/{tenant}/feed",
                            _ -> ServerResponse.ok().build())
                    .GET("/index.html", _ -> ServerResponse.ok().build())
                    .build();
        }
    }

    /** Knows one author of one tenant, whatever more the token says. */
    private static final class OneMember implements Memberships {

        private static final MemberId ANN = new MemberId("3f0c8d0e-4d1c-4a57-9f2d-1d8f8f1f0a01");

        @Override
        public Mono<MemberId> recognize(String email, String name, String subject) {
            return Mono.just(ANN);
        }

        @Override
        public Mono<MemberId> findBySubject(String subject) {
            return Mono.just(subject).filter(SUBJECT::equals).map(_ -> ANN);
        }

        @Override
        public Mono<MembershipView> membership(TenantId tenant, MemberId member) {
            return Mono.just(tenant)
                    .filter(asked -> asked.value().equals("acme") && member.equals(ANN))
                    .map(_ -> new MembershipView(tenant, ANN, Set.of(Role.AUTHOR, Role.READER), false, 1));
        }

        @Override
        public Mono<Instant> tokenFloor(TenantId tenant, String subject) {
            return Mono.empty();
        }
    }
}
