package org.witan.web.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.reactive.function.client.WebClient;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Puts the check of tokens in front of every route of the API. There is no session and no cookie, so there is nothing that
 * another site could ride on; no other origin is allowed to read answers.
 *
 * <p>Refusals are {@link RefusedException}s like all others, and the one place that makes problems of them answers them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(TokenSettings.class)
public class SecurityConfiguration {

    /** What a caller may do depends on the tenant, so it is looked up there. */
    private static final List<GrantedAuthority> NO_AUTHORITIES = List.of();

    private static final int KEYS_SIZE = 256 * 1024;

    /** What takes no token, or, as a browser cannot send headers with a WebSocket, takes it in its first message. */
    private static final String[] PUBLIC = {
        "/api/v1/client-config",
        "/api/v1/openapi.json",
        "/api/v1/asyncapi.json",
        "/api/v1/docs",
        "/api/v1/docs/**",
        "/api/v1/tenants/*/feed"
    };

    private static final ServerWebExchangeMatcher GUARDED = new AndServerWebExchangeMatcher(
            pathMatchers("/api/**"), new NegatedServerWebExchangeMatcher(pathMatchers(PUBLIC)));

    @Bean
    SecurityWebFilterChain securityFilterChain(ServerHttpSecurity http, TokenVerifier verifier) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .cors(ServerHttpSecurity.CorsSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .anonymous(ServerHttpSecurity.AnonymousSpec::disable)
                // Which headers a response carries is decided where it is made: a page, an asset or an API answer.
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchanges -> exchanges
                        .matchers(GUARDED)
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusing()).accessDeniedHandler(denying()))
                .oauth2ResourceServer(server -> server.bearerTokenConverter(tokensWhereTheyCount())
                        .authenticationEntryPoint(refusing())
                        .accessDeniedHandler(denying())
                        .jwt(jwt -> jwt.authenticationManager(authentication(verifier))))
                .build();
    }

    @Bean
    TokenVerifier tokenVerifier(TokenSettings settings) {
        var keys = new IssuerKeys(
                keySource(settings),
                new KeyFile(settings.jwksFile(), settings.issuer()),
                settings.keysLifetime(),
                settings.keysFloor(),
                InstantSource.system());
        return new TokenVerifier(keys, settings, Clock.systemUTC());
    }

    @Bean
    CallerResolver callerResolver(TokenVerifier verifier, Memberships memberships, TokenSettings settings) {
        return new TokenCallerResolver(
                verifier,
                new RememberedMemberships(
                        memberships, settings.personLifetime(), settings.rightsLifetime(), Ticker.systemTicker()));
    }

    static KeySource keySource(TokenSettings settings) {
        var client = WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(settings.keysTimeout())))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(KEYS_SIZE))
                .build();
        return () -> client.get()
                .uri(settings.keysAddress())
                .retrieve()
                .bodyToMono(String.class)
                .timeout(settings.keysTimeout());
    }

    /** A token that has ended must not shut anybody out of what is public, such as where to get a new one. */
    private static ServerAuthenticationConverter tokensWhereTheyCount() {
        var tokens = new ServerBearerTokenAuthenticationConverter();
        return exchange -> GUARDED.matches(exchange)
                .filter(ServerWebExchangeMatcher.MatchResult::isMatch)
                .flatMap(_ -> tokens.convert(exchange));
    }

    private static ReactiveAuthenticationManager authentication(TokenVerifier verifier) {
        return authentication -> Mono.just(authentication)
                .ofType(BearerTokenAuthenticationToken.class)
                .flatMap(bearer -> verifier.verify(bearer.getToken()))
                .map(verified -> new JwtAuthenticationToken(verified, NO_AUTHORITIES));
    }

    private static ServerAuthenticationEntryPoint refusing() {
        return (_, failure) -> Mono.error(
                failure instanceof OAuth2AuthenticationException
                        ? new RefusedException(WebError.TOKEN_INVALID, "The Authorization header has no valid token.")
                        : new RefusedException(WebError.TOKEN_MISSING, "Send an access token as a bearer token."));
    }

    private static ServerAccessDeniedHandler denying() {
        return (_, _) -> Mono.error(new RefusedException(CommonError.ROLE_REQUIRED, "This is not open to you."));
    }
}
