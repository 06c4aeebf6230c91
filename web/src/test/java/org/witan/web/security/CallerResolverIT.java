package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;
import org.witan.messages.tenant.TenantError;
import org.witan.queryside.QuerySideConfiguration;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestKeycloak;
import org.witan.testservers.TestRealm;
import org.witan.web.WitanDatabase;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;

/** From a command over the event log and Keycloak to what a token is worth. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallerResolverIT {

    private static final String PASSWORD = "a-long-password";
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private TestRealm realm;
    private Keycloak console;
    private CutLine line;
    private ConfigurableApplicationContext context;
    private CommandGateway commands;
    private CallerResolver resolver;

    private TestDatabase database;
    private String unique;
    private TenantId tenant;
    private MemberId owner;

    @BeforeAll
    void start() throws IOException {
        realm = TestKeycloak.sharedRealm();
        console = KeycloakBuilder.builder()
                .serverUrl(realm.serverUrl().toString())
                .realm("master")
                .grantType("client_credentials")
                .clientId(TestKeycloak.ADMIN_CLIENT)
                .clientSecret(TestKeycloak.ADMIN_SECRET)
                .build();
        line = new CutLine(realm.serverUrl());
        var stored = WitanDatabase.fresh();
        database = stored.database();
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var properties = new HashMap<>(stored.settings());
        properties.put("witan.identity.provisioning.server-url", line.url().toString());
        properties.put("witan.identity.provisioning.client-secret", TestKeycloak.PROVISIONER_SECRET);
        properties.put("witan.identity.provisioning.attempts-before-dead-letter", "3");
        properties.put("axon.update-check.disabled", "true");
        application.setDefaultProperties(properties);
        context = application.run();
        commands = context.getBean(CommandGateway.class);
        var settings = TokenSettings.of(realm.issuer(), null);
        var keys = new IssuerKeys(
                SecurityConfiguration.keySource(settings),
                new KeyFile(null, settings.issuer()),
                settings.keysLifetime(),
                settings.keysFloor(),
                InstantSource.system());
        resolver = new TokenCallerResolver(
                new TokenVerifier(keys, settings, Clock.systemUTC()),
                new RememberedMemberships(
                        context.getBean(Memberships.class),
                        settings.personLifetime(),
                        settings.rightsLifetime(),
                        Ticker.systemTicker()));
    }

    @AfterAll
    void stop() throws IOException {
        context.close();
        line.close();
        console.close();
    }

    @BeforeEach
    void registerTenant() {
        unique = "t" + UUID.randomUUID().toString().substring(0, 8);
        tenant = new TenantId(unique);
        owner = recognize("owner");
        register(tenant);
    }

    @Test
    void letsAnInvitedMemberInWithAnInitialPassword() {
        var ann = invite("ann", Role.AUTHOR, Role.CHAIR);
        var password = initialPassword(tenant, ann);

        assertThat(user("ann").getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        signUp("ann", password);
        var caller = resolve(token("ann"), tenant);

        assertThat(caller.member()).isEqualTo(ann);
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.CHAIR);
        assertThat(caller.operator()).isFalse();
        refused(TenantError.PASSWORD_EXISTS, () -> initialPassword(tenant, ann));
    }

    @Test
    void givesNoInitialPasswordThatWouldOpenAnotherTenant() {
        var bob = invite("bob", Role.AUTHOR);
        var other = new TenantId(unique + "-b");
        register(other);
        send(new InviteMember(other, bob, Set.of(Role.READER)), other);
        awaitGroups(other, "bob", "reader");

        refused(TenantError.ACCOUNT_SHARED, () -> initialPassword(other, bob));
        setPassword("bob");
        refused(TenantError.PASSWORD_EXISTS, () -> initialPassword(other, bob));
        refused(CommonError.NOT_FOUND, () -> initialPassword(other, recognize("stranger")));
    }

    @Test
    void knowsAPersonInEachOfTheirTenants() {
        var cy = invite("cy", Role.AUTHOR);
        var other = new TenantId(unique + "-b");
        register(other);
        send(new InviteMember(other, cy, Set.of(Role.READER, Role.AUDITOR)), other);
        awaitGroups(other, "cy", "auditor", "reader");
        setPassword("cy");
        var wide = realm.accessToken(email("cy"), PASSWORD, "openid organization:*");

        assertThat(resolve(wide, tenant).roles()).containsExactly(Role.AUTHOR);
        assertThat(resolve(wide, other).roles()).containsExactlyInAnyOrder(Role.READER, Role.AUDITOR);
        assertThat(resolve(wide, other).member()).isEqualTo(cy);
        refusedToken(CommonError.NOT_FOUND, token("cy"), other);
        refusedToken(CommonError.NOT_FOUND, wide, new TenantId("no-such-tenant"));
    }

    @Test
    void endsARoleThatWasTakenInTheProduct() {
        var dee = invite("dee", Role.AUTHOR, Role.CHAIR);
        setPassword("dee");
        var token = token("dee");
        assertThat(resolve(token, tenant).roles()).contains(Role.CHAIR);

        send(new ChangeMemberRoles(tenant, dee, Set.of(Role.AUTHOR)), tenant);

        report("a role taken in the product", () -> {
            // Refused altogether once Keycloak has been told, without the role before.
            try {
                return !resolve(token, tenant).roles().contains(Role.CHAIR);
            } catch (RefusedException e) {
                return e.code() == WebError.TOKEN_INVALID;
            }
        });
        awaitGroups(tenant, "dee", "author");
        await().atMost(AT_MOST)
                .untilAsserted(
                        () -> assertThat(resolve(token("dee"), tenant).roles()).containsExactly(Role.AUTHOR));
    }

    @Test
    void asksForANewTokenWhenNoneOfItsRolesIsLeft() throws IOException {
        var jo = invite("jo", Role.AUTHOR);
        setPassword("jo");
        var token = token("jo");
        assertThat(resolve(token, tenant).roles()).containsExactly(Role.AUTHOR);

        line.cut();
        send(new ChangeMemberRoles(tenant, jo, Set.of(Role.CHAIR)), tenant);

        report("the only role", () -> isRefused(WebError.TOKEN_INVALID, token, tenant));
        line.mend();
        awaitGroups(tenant, "jo", "chair");
        await().atMost(AT_MOST)
                .untilAsserted(
                        () -> assertThat(resolve(token("jo"), tenant).roles()).containsExactly(Role.CHAIR));
    }

    @Test
    void endsARoleThatWasTakenInTheConsole() {
        invite("eve", Role.AUTHOR, Role.CHAIR);
        setPassword("eve");
        var token = token("eve");
        assertThat(resolve(token, tenant).roles()).contains(Role.CHAIR);

        var groups = organization(tenant).groups();
        groups.group(groups.getGroupByPath("/chair", false).getId()).removeMember(subject("eve"));

        report("a role taken in the console", () -> isRefused(WebError.TOKEN_INVALID, token, tenant));
        assertThat(resolve(token("eve"), tenant).roles()).containsExactly(Role.AUTHOR);
    }

    @Test
    void ignoresARoleThatWasGivenInTheConsoleAlone() {
        invite("fay", Role.READER);
        setPassword("fay");
        var groups = organization(tenant).groups();
        groups.group(groups.getGroupByPath("/owner", false).getId()).addMember(subject("fay"));

        assertThat(resolve(token("fay"), tenant).roles()).containsExactly(Role.READER);
    }

    @Test
    void endsAMembership() {
        var gil = invite("gil", Role.AUTHOR);
        setPassword("gil");
        var token = token("gil");
        assertThat(resolve(token, tenant).member()).isEqualTo(gil);

        send(new RemoveMember(tenant, gil), tenant);

        report("a membership", () -> isRefused(CommonError.NOT_FOUND, token, tenant));
        await().atMost(AT_MOST)
                .untilAsserted(
                        () -> assertThat(organization(tenant).members().count()).isOne());
        refusedToken(CommonError.NOT_FOUND, token("gil"), tenant);
    }

    @Test
    void catchesUpWithWhatHappenedWhileTheProviderWasAway() throws IOException {
        line.cut();
        var hal = recognize("hal");
        send(new InviteMember(tenant, hal, Set.of(Role.AUTHOR)), tenant);
        send(new ChangeMemberRoles(tenant, hal, Set.of(Role.EXPERT)), tenant);
        refused(TenantError.ACCOUNT_NOT_READY, () -> initialPassword(tenant, hal));
        assertThat(console.realm("witan").users().searchByEmail(email("hal"), true))
                .isEmpty();

        line.mend();

        var mended = Instant.now();
        awaitGroups(tenant, "hal", "expert");
        System.out.println(
                "Caught up " + Duration.between(mended, Instant.now()).toMillis() + " ms after the outage");
    }

    @Test
    void setsAsideWhatIsRefusedForGoodAndGoesOn() throws SQLException {
        var odd = new MemberId(
                commands.<String>sendAndWait(system(new RecognizePerson("no address@" + unique, "Odd", null))));
        send(new InviteMember(tenant, odd, Set.of(Role.AUTHOR)), tenant);
        send(new ChangeMemberRoles(tenant, odd, Set.of(Role.READER)), tenant);

        invite("ivy", Role.READER);

        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var letters = statement.executeQuery(
                        "SELECT count(*), max(cause_type), max(cause_message) FROM identity_dead_letter"
                                + " WHERE sequence_id = '" + tenant + "/" + odd + "'")) {
            letters.next();
            assertThat(letters.getInt(1))
                    .as("the refused event and the one behind it")
                    .isEqualTo(2);
            assertThat(letters.getString(2)).contains("IdentityRefusedException");
            assertThat(letters.getString(3)).contains("error-invalid-email").doesNotContain("no address");
        }
    }

    @Test
    void knowsTheOperator() {
        var email = email("op");
        var id = realm.addPerson(email, "Olga", "Operator", PASSWORD);
        realm.addOperator(id);

        var claims = new TokenClaims(NimbusReactiveJwtDecoder.withJwkSetUri(
                        TokenSettings.of(realm.issuer(), null).keysAddress().toString())
                .build()
                .decode(realm.accessToken(email, PASSWORD, "openid organization:*"))
                .block());

        assertThat(claims.operator()).isTrue();
        assertThat(claims.tenants()).isEmpty();
    }

    private void report(String what, Callable<Boolean> ended) {
        var start = Instant.now();
        await().atMost(AT_MOST).pollInterval(Duration.ofMillis(100)).until(ended);
        System.out.println("Ended " + what + " after "
                + Duration.between(start, Instant.now()).toMillis() + " ms");
    }

    private Caller resolve(String token, TenantId tenant) {
        return resolver.resolveToken(token, tenant).block();
    }

    private boolean isRefused(ErrorCode code, String token, TenantId tenant) {
        return Boolean.TRUE.equals(resolver.resolveToken(token, tenant)
                .map(_ -> false)
                .onErrorResume(RefusedException.class, e -> Mono.just(e.code() == code))
                .block());
    }

    private void refusedToken(ErrorCode code, String token, TenantId tenant) {
        refused(code, () -> resolve(token, tenant));
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(failure -> {
            var cause = failure;
            while (!(cause instanceof RefusedException) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            assertThat(cause).isInstanceOf(RefusedException.class);
            assertThat(((RefusedException) cause).code()).isEqualTo(code);
        });
    }

    private MemberId invite(String name, Role... roles) {
        var member = recognize(name);
        send(new InviteMember(tenant, member, Set.of(roles)), tenant);
        awaitGroups(
                tenant, name, List.of(roles).stream().map(Role::label).sorted().toArray(String[]::new));
        return member;
    }

    private void register(TenantId tenant) {
        commands.sendAndWait(new GenericCommandMessage<>(
                new RegisterTenant(tenant, "Tenant " + tenant, owner),
                Map.of(
                        MetadataKeys.ACTOR, owner.value(),
                        MetadataKeys.TENANT, tenant.value(),
                        MetadataKeys.OPERATOR, "true")));
    }

    private MemberId recognize(String name) {
        return new MemberId(
                commands.sendAndWait(system(new RecognizePerson(email(name), "Pat " + name + " of " + unique, null))));
    }

    private String initialPassword(TenantId tenant, MemberId member) {
        return commands.sendAndWait(acting(new IssueInitialPassword(tenant, member), tenant));
    }

    private void send(Object command, TenantId tenant) {
        commands.sendAndWait(acting(command, tenant));
    }

    private Object acting(Object command, TenantId tenant) {
        return new GenericCommandMessage<>(
                command,
                Map.of(
                        MetadataKeys.ACTOR, owner.value(),
                        MetadataKeys.TENANT, tenant.value(),
                        MetadataKeys.ROLES, "owner"));
    }

    private static Object system(Object command) {
        return new GenericCommandMessage<>(command, Map.of(MetadataKeys.ACTOR, MetadataKeys.SYSTEM));
    }

    private void awaitGroups(TenantId tenant, String name, String... roles) {
        await().atMost(AT_MOST)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(organization(tenant)
                                .members()
                                .member(subject(name))
                                .groups(0, 100, true))
                        .extracting(GroupRepresentation::getName)
                        .containsExactlyInAnyOrder(roles));
    }

    private OrganizationResource organization(TenantId tenant) {
        var organizations = console.realm("witan").organizations();
        return organizations.get(
                organizations.search(tenant.value(), true, 0, 1).getFirst().getId());
    }

    private UserRepresentation user(String name) {
        return console.realm("witan").users().searchByEmail(email(name), true).getFirst();
    }

    private String subject(String name) {
        return user(name).getId();
    }

    private void setPassword(String name) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(PASSWORD);
        credential.setTemporary(false);
        console.realm("witan").users().get(subject(name)).resetPassword(credential);
    }

    /** What the sign-in page does with a temporary password; refused when the password is not the account's. */
    private void signUp(String name, String temporary) {
        assertThatThrownBy(() -> realm.accessToken(email(name), temporary, "openid"))
                .as("a temporary password is right, but must be changed first")
                .hasMessageContaining("not fully set up");
        assertThatThrownBy(() -> realm.accessToken(email(name), temporary + "x", "openid"))
                .hasMessageContaining("Invalid user credentials");
        var user = user(name);
        user.setRequiredActions(List.of());
        console.realm("witan").users().get(user.getId()).update(user);
        setPassword(name);
    }

    private String token(String name) {
        return realm.accessToken(email(name), PASSWORD, "openid organization:" + unique);
    }

    private String email(String name) {
        return name + "@" + unique + ".example";
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan({
        "org.witan.commandside",
        "org.witan.queryside.guard",
        "org.witan.queryside.tenant",
        "org.witan.web.gateway"
    })
    @Import(QuerySideConfiguration.class)
    static class Application {}
}
