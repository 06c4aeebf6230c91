package org.witan.commandside.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.AgentClient;

/**
 * Agents as Keycloak's confidential clients. Such a client gets tokens with its secret alone, and for its own service account
 * alone; nobody can sign in with it.
 */
final class KeycloakAgents {

    // What Keycloak calls the audience that the API expects; the clients of people name the same one.
    private static final String AUDIENCE = "witan-api";

    private final KeycloakConnection keycloak;

    KeycloakAgents(KeycloakConnection keycloak) {
        this.keycloak = keycloak;
    }

    /** The id of the service account of the agent's client, which is made where it is missing. */
    String ensure(TenantId tenant, DirectoryEntry agent) {
        var client = AgentClient.of(agent.member());
        var id = find(client).orElseGet(() -> create(client, tenant, agent));
        return keycloak.ask(
                "find the service account of client " + client.id(),
                realm -> realm.clients().get(id).getServiceAccountUser().getId());
    }

    /** Lets the agent fetch no token any more; quiet when it has no client. */
    void disable(MemberId agent) {
        var client = AgentClient.of(agent);
        find(client)
                .ifPresent(id -> keycloak.ask("disable client " + client.id(), realm -> {
                    var resource = realm.clients().get(id);
                    var representation = resource.toRepresentation();
                    representation.setEnabled(false);
                    resource.update(representation);
                    return true;
                }));
    }

    /** A new secret in place of the former; empty when the agent has no client. */
    Optional<String> renewSecret(MemberId agent) {
        var client = AgentClient.of(agent);
        return find(client)
                .map(id -> keycloak.ask(
                        "renew the secret of client " + client.id(),
                        realm -> realm.clients().get(id).generateNewSecret().getValue()));
    }

    private Optional<String> find(AgentClient client) {
        return keycloak.ask(
                "find client " + client.id(),
                realm -> realm.clients().findByClientId(client.id()).stream()
                        .map(ClientRepresentation::getId)
                        .findFirst());
    }

    private String create(AgentClient client, TenantId tenant, DirectoryEntry agent) {
        var representation = new ClientRepresentation();
        representation.setClientId(client.id());
        representation.setName(agent.name());
        representation.setDescription("Agent of the tenant " + tenant);
        representation.setEnabled(true);
        representation.setPublicClient(false);
        representation.setServiceAccountsEnabled(true);
        representation.setStandardFlowEnabled(false);
        representation.setDirectAccessGrantsEnabled(false);
        representation.setFullScopeAllowed(false);
        representation.setProtocolMappers(List.of(audience(), organizationGroups()));
        keycloak.change("create client " + client.id(), realm -> realm.clients().create(representation));
        return find(client)
                .orElseThrow(() -> new IdentityRefusedException("Client " + client.id() + " cannot be found", null));
    }

    private static ProtocolMapperRepresentation audience() {
        return mapper(
                "audience",
                "oidc-audience-mapper",
                Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true", "id.token.claim", "false"));
    }

    private static ProtocolMapperRepresentation organizationGroups() {
        return mapper(
                "organization-groups",
                "oidc-organization-group-membership-mapper",
                Map.of("access.token.claim", "true", "introspection.token.claim", "true"));
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> config) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper(kind);
        mapper.setConfig(config);
        return mapper;
    }
}
