package org.witan.commandside.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
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
