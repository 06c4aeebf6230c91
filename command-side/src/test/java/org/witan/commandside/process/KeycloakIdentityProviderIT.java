package org.witan.commandside.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.commandside.process.IdentityProvider.SignInMeans;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.testservers.TestKeycloak;
import org.witan.testservers.TestRealm;

class KeycloakIdentityProviderIT {

    private static TestRealm realm;
    private static Console console;
    private static KeycloakIdentityProvider identities;

    private final String unique = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final TenantId tenant = new TenantId(unique);

    @BeforeAll
    static void connect() {
        realm = TestKeycloak.sharedRealm();
        console = new Console(realm);
        identities = new KeycloakIdentityProvider(settings(realm.serverUrl()));
    }

    @AfterAll
    static void disconnect() {
        identities.close();
        console.close();
    }

    @Test
    void givesANewMemberAnAccountWhoseTokensNameTenantAndRoles() {
        var subject = identities.ensureMember(tenant, person("ann"), Set.of(Role.AUTHOR, Role.CHAIR));
        setPassword(subject);

        var claims = Console.claims(realm.accessToken(email("ann"), "secret-1", "openid organization:" + unique));

        assertThat(claims.get("sub")).isEqualTo(subject);
        assertThat(claims.get("organization"))
                .isInstanceOfSatisfying(
                        Map.class,
                        organizations -> assertThat(organizations.get(unique))
                                .isInstanceOfSatisfying(
                                        Map.class,
                                        organization -> assertThat((List<?>) organization.get("groups"))
                                                .map(String::valueOf)
                                                .containsExactlyInAnyOrder("/author", "/chair")));
        assertThat(claims.get("email_verified")).isEqualTo(true);
        assertThat(claims.get("name")).isEqualTo("Pat ann of " + unique);
    }

    @Test
    void changesNothingWhenRepeated() {
        identities.ensureOrganization(tenant, "Tenant & Sons");
        identities.ensureOrganization(tenant, "Tenant & Sons");
        var first = identities.ensureMember(tenant, person("bob"), Set.of(Role.OWNER));
        var second = identities.ensureMember(tenant, person("bob"), Set.of(Role.OWNER));

        assertThat(second).isEqualTo(first);
        assertThat(console.organization(unique).toRepresentation().getDescription())
                .isEqualTo("Tenant & Sons");
        assertThat(console.organization(unique).members().count()).isOne();
        assertThat(console.roles(unique, first)).containsExactly("owner");
    }

    @Test
    void replacesTheRolesOfAMember() {
        var subject = identities.ensureMember(tenant, person("cy"), Set.of(Role.OWNER, Role.READER));

        identities.ensureMember(tenant, person("cy"), Set.of(Role.READER, Role.EXPERT));

        assertThat(console.roles(unique, subject)).containsExactly("expert", "reader");
    }

    @Test
    void keepsTheAccountWhenAMembershipEnds() {
        var other = new TenantId(unique + "-b");
        var subject = identities.ensureMember(tenant, person("dee"), Set.of(Role.AUTHOR));
        identities.ensureMember(other, person("dee"), Set.of(Role.READER));

        identities.endMembership(tenant, subject);
        identities.endMembership(tenant, subject);

        assertThatThrownBy(() ->
                        console.organization(unique).members().member(subject).toRepresentation())
                .isInstanceOf(NotFoundException.class);
        assertThat(console.roles(other.value(), subject)).containsExactly("reader");
    }

    @Test
    void findsAnOrganizationThatWasMadeByHandUnderAnotherName() {
        var byHand = new OrganizationRepresentation();
        byHand.setName("By hand " + unique);
        byHand.setAlias(unique);
        console.realm().organizations().create(byHand).close();

        identities.ensureOrganization(tenant, "By hand");

        var id = console.realm()
                .organizations()
                .search("By hand " + unique, true, 0, 1)
                .getFirst()
                .getId();
        assertThat(console.realm()
                        .organizations()
                        .get(id)
                        .groups()
                        .getGroupByPath("/chair", false)
                        .getName())
                .isEqualTo("chair");
    }

    @Test
    void findsTheServiceAccountBehindAnAddress() {
        var client = new ClientRepresentation();
        client.setClientId("scanner-" + unique);
        client.setServiceAccountsEnabled(true);
        client.setPublicClient(false);
        console.realm().clients().create(client).close();
        var id = console.realm()
                .clients()
                .findByClientId("scanner-" + unique)
                .getFirst()
                .getId();
        var account = console.realm().clients().get(id).getServiceAccountUser();
        account.setEmail(email("bot"));
        console.realm().users().get(account.getId()).update(account);

        var subject = identities.ensureMember(tenant, person("bot"), Set.of(Role.READER));

        assertThat(subject).isEqualTo(account.getId());
        assertThat(identities.signInMeans(tenant, subject)).contains(SignInMeans.PRESENT);
    }

    @Test
    void givesAnAgentAClientWhoseTokensNameTenantRolesAndAudience() {
        var agent = agent();
        var subject = identities.ensureAgent(tenant, agent, Set.of(Role.READER, Role.EXPERT));
        assertThat(identities.ensureAgent(tenant, agent, Set.of(Role.EXPERT))).isEqualTo(subject);

        var secret = identities.renewSecret(agent.member()).orElseThrow();
        var claims = Console.claims(agentToken(agent, secret));

        assertThat(claims.get("sub")).isEqualTo(subject);
        assertThat(claims.get("azp")).isEqualTo("agent-" + agent.member());
        assertThat(claims.get("aud")).isEqualTo("witan-api");
        assertThat(claims.get("witan_platform")).isNull();
        assertThat(claims.get("organization"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .extractingByKey(unique, InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("groups", List.of("/expert"));
        assertThat(identities.signInMeans(tenant, subject)).contains(SignInMeans.PRESENT);
    }

    @Test
    void opensNothingWithAnAgentsFormerSecretAndNothingAtAllAfterItsEnd() {
        var agent = agent();
        var subject = identities.ensureAgent(tenant, agent, Set.of(Role.READER));
        var former = identities.renewSecret(agent.member()).orElseThrow();
        var secret = identities.renewSecret(agent.member()).orElseThrow();
        assertThatThrownBy(() -> agentToken(agent, former)).isInstanceOf(IllegalStateException.class);
        assertThat(agentToken(agent, secret)).isNotEmpty();

        identities.endMembership(tenant, subject);
        identities.endAgent(agent.member());
        identities.endAgent(agent.member());

        assertThatThrownBy(() -> agentToken(agent, secret)).isInstanceOf(IllegalStateException.class);
        assertThat(identities.renewSecret(member())).isEmpty();
    }

    @Test
    void tellsWhetherAnAccountCanBeSignedInTo() {
        var subject = identities.ensureMember(tenant, person("fay"), Set.of(Role.AUTHOR));
        assertThat(identities.signInMeans(tenant, subject)).contains(SignInMeans.NONE);

        identities.ensureMember(new TenantId(unique + "-b"), person("fay"), Set.of(Role.AUTHOR));
        assertThat(identities.signInMeans(tenant, subject)).contains(SignInMeans.NONE_BUT_SHARED);

        identities.setTemporaryPassword(subject, "first-password");
        assertThat(identities.signInMeans(tenant, subject)).contains(SignInMeans.PRESENT);
        assertThat(console.realm().users().get(subject).toRepresentation().getRequiredActions())
                .containsExactly("UPDATE_PASSWORD");
        assertThat(identities.signInMeans(new TenantId(unique + "-c"), subject)).isEmpty();
    }

    @Test
    void reportsWhatIsChangedByHandAndWhatItChangedItself() {
        var start = Instant.now().minusSeconds(5);
        var subject = identities.ensureMember(tenant, person("gil"), Set.of(Role.AUTHOR, Role.CHAIR));
        console.takeRole(unique, "chair", subject);
        console.organization(unique).members().member(subject).delete().close();
        var user = console.realm().users().get(subject).toRepresentation();
        user.setEnabled(false);
        console.realm().users().get(subject).update(user);

        var changes = identities.changesSince(start).stream()
                .filter(change -> change.subject().equals(subject))
                .toList();

        assertThat(changes).filteredOn(IdentityProvider.RightsChange::ours).hasSizeGreaterThanOrEqualTo(2);
        assertThat(changes)
                .filteredOn(change -> !change.ours() && tenant.equals(change.tenant()))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(changes)
                .filteredOn(change -> !change.ours() && change.tenant() == null)
                .hasSize(1);
        assertThat(identities.changesSince(Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void tellsAnAbsentProviderFromOneThatRefuses() {
        try (var nowhere = new KeycloakIdentityProvider(settings(URI.create("http://127.0.0.1:1")))) {
            assertThatThrownBy(() -> nowhere.ensureOrganization(tenant, "Nowhere"))
                    .isInstanceOf(IdentityUnavailableException.class);
        }
        var nobody = new DirectoryEntry(member(), null, "Nobody", null, false);
        assertThatThrownBy(() -> identities.ensureMember(tenant, nobody, Set.of(Role.READER)))
                .isInstanceOf(IdentityRefusedException.class);
        var odd = new DirectoryEntry(member(), "not an address", "Odd", null, false);
        assertThatThrownBy(() -> identities.ensureMember(tenant, odd, Set.of(Role.READER)))
                .isInstanceOf(IdentityRefusedException.class);
    }

    static ProvisioningSettings settings(URI serverUrl) {
        return new ProvisioningSettings(
                serverUrl,
                "witan",
                "witan-provisioner",
                TestKeycloak.PROVISIONER_SECRET,
                true,
                Duration.ofSeconds(20),
                3);
    }

    private DirectoryEntry person(String name) {
        return new DirectoryEntry(member(), email(name), "Pat " + name + " of " + unique, null, false);
    }

    private DirectoryEntry agent() {
        return new DirectoryEntry(member(), null, "Scanner of " + unique, null, true);
    }

    private String agentToken(DirectoryEntry agent, String secret) {
        return realm.agentToken("agent-" + agent.member(), secret, "openid organization:" + unique);
    }

    private String email(String name) {
        return name + "@" + unique + ".example";
    }

    private static MemberId member() {
        return new MemberId(UUID.randomUUID().toString());
    }

    private static void setPassword(String subject) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue("secret-1");
        credential.setTemporary(false);
        console.realm().users().get(subject).resetPassword(credential);
    }
}
