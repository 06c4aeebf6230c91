package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tenant that the operator and the owner made through the API, as any other. */
public final class TenantFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningApplication application;
    private final String slug;
    private final Account owner;
    private final Map<Account, Set<Role>> members = new LinkedHashMap<>();
    private final Map<Account, String> memberIds = new HashMap<>();

    private TenantFixture(RunningApplication application, String name) {
        this.application = application;
        this.slug = application.unique(name);
        this.owner = newcomer("owner");
    }

    /** Registers a tenant whose slug begins with that name; its owner may enter. */
    public static TenantFixture register(RunningApplication application, String name) {
        var tenant = new TenantFixture(application, name);
        var owner = Map.of("email", tenant.owner.email(), "name", "Olga Owner");
        application.write(
                application.operator(),
                HttpMethod.POST,
                "/api/v1/tenants",
                Map.of("slug", tenant.slug, "name", "Tenant " + name, "owner", owner));
        tenant.members.put(tenant.owner, EnumSet.of(Role.OWNER));
        tenant.awaitEntry();
        return tenant;
    }

    /** The tenant's name in paths. */
    public String slug() {
        return slug;
    }

    /** The first member, who has the role of an owner and, unless a test changes that, no other. */
    public Account owner() {
        return owner;
    }

    /** Invites somebody, who may enter after {@link #awaitEntry()}. */
    public Account invite(Role... roles) {
        var person = newcomer(roles[0].label());
        send(
                owner,
                HttpMethod.POST,
                "/members",
                Map.of("email", person.email(), "name", "Pat Person", "roles", labels(List.of(roles))));
        members.put(person, EnumSet.copyOf(List.of(roles)));
        return person;
    }

    /** Gives a member these roles in place of the former, which count after {@link #awaitEntry()}. */
    public void change(Account member, Set<Role> roles) {
        send(owner, HttpMethod.PUT, "/members/" + memberId(member) + "/roles", Map.of("roles", labels(roles)));
        members.put(member, EnumSet.copyOf(roles));
    }

    /** Waits until every member's token, and what the application knows of them, say their roles. */
    public void awaitEntry() {
        members.forEach((member, roles) -> {
            // No token is given for a tenant that the identity provider does not know yet.
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreException(IllegalStateException.class)
                    .until(() -> groups(member.renew()).size() == roles.size());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(rolesOf(member)).containsAll(labels(roles)));
        });
    }

    /** The member id of a person. */
    public String memberId(Account person) {
        return memberIds.computeIfAbsent(
                person, _ -> me(person).path("memberId").asString());
    }

    /** Sends a write below the tenant's path, which must be accepted, and returns the answer. */
    public JsonNode send(Account sender, HttpMethod method, String path, @Nullable Object body) {
        return application.write(sender, method, "/api/v1/tenants/" + slug + path, body);
    }

    /** Sends a write below the tenant's path, and returns status and text of the answer, whatever it is. */
    public String attempt(Account sender, HttpMethod method, String path, @Nullable Object body) {
        return attempt(sender, method, path, body, UUID.randomUUID().toString());
    }

    /** The same under an idempotency key. */
    public String attempt(Account sender, HttpMethod method, String path, @Nullable Object body, String key) {
        var request = application
                .as(sender.token())
                .method(method)
                .uri("/api/v1/tenants/" + slug + path)
                .header("Idempotency-Key", key)
                .header("X-Correlation-Id", "attempt");
        var answer = (body == null ? request : request.bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
        return answer.getStatus().value() + " " + new String(answer.getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private Account newcomer(String name) {
        return application.account(slug + "-" + name, "openid organization:" + slug);
    }

    private List<String> rolesOf(Account member) {
        return me(member)
                .at("/tenants/0/roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode me(Account person) {
        var answer = application
                .as(person.token())
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        return JsonMapper.shared().readTree(answer.getResponseBodyContent());
    }

    private Collection<?> groups(String token) {
        try {
            var organizations = SignedJWT.parse(token).getJWTClaimsSet().getJSONObjectClaim("organization");
            return organizations != null
                            && organizations.get(slug) instanceof Map<?, ?> organization
                            && organization.get("groups") instanceof Collection<?> groups
                    ? groups
                    : List.of();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> labels(Collection<Role> roles) {
        return roles.stream().map(Role::label).toList();
    }
}
