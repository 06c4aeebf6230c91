package org.witan.commandside.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.witan.testservers.TestKeycloak;
import org.witan.testservers.TestRealm;

/** What an administrator does by hand at the identity provider, and what a person's token says. */
final class Console implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestRealm realm;
    private final Keycloak keycloak;

    Console(TestRealm realm) {
        this.realm = realm;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(realm.serverUrl().toString())
                .realm("master")
                .grantType("client_credentials")
                .clientId(TestKeycloak.ADMIN_CLIENT)
                .clientSecret(TestKeycloak.ADMIN_SECRET)
                .build();
    }

    RealmResource realm() {
        return keycloak.realm(realm.name());
    }

    OrganizationResource organization(String alias) {
        var found = realm().organizations().search(alias, true, 0, 1).getFirst();
        return realm().organizations().get(found.getId());
    }

    /** Makes a realm with an organization that owns its one member, as after a sign-in through its own provider. */
    String createRealmWithManagedMember(String alias, String email, String provisionerSecret) {
        var member = new MemberRepresentation();
        member.setUsername(email);
        member.setMembershipType(MembershipType.MANAGED);
        var organization = new OrganizationRepresentation();
        organization.setName(alias);
        organization.setAlias(alias);
        organization.addMember(member);
        var provisioner = new ClientRepresentation();
        provisioner.setClientId("witan-provisioner");
        provisioner.setSecret(provisionerSecret);
        provisioner.setServiceAccountsEnabled(true);
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        var service = new UserRepresentation();
        service.setUsername("service-account-witan-provisioner");
        service.setServiceAccountClientId("witan-provisioner");
        service.setEnabled(true);
        service.setClientRoles(Map.of("realm-management", List.of("manage-organizations", "manage-users")));
        var description = new RealmRepresentation();
        description.setRealm("managed-" + alias);
        description.setEnabled(true);
        description.setOrganizationsEnabled(true);
        description.setClients(List.of(provisioner));
        description.setUsers(List.of(service, user));
        description.addOrganization(organization);
        keycloak.realms().create(description);
        return description.getRealm();
    }

    /** Takes a role away, past Witan. */
    void takeRole(String alias, String role, String subject) {
        var groups = organization(alias).groups();
        groups.group(groups.getGroupByPath("/" + role, false).getId()).removeMember(subject);
    }

    /** The roles that the organization gives to a user. */
    Set<String> roles(String alias, String subject) {
        var names = new TreeSet<String>();
        organization(alias).members().member(subject).groups(0, 100, true).stream()
                .map(GroupRepresentation::getName)
                .forEach(names::add);
        return names;
    }

    /** The content of an access token. */
    static Map<?, ?> claims(String token) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), Map.class);
        } catch (IOException e) {
            throw new IllegalStateException(token, e);
        }
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
