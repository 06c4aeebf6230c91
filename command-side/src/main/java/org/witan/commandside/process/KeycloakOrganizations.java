package org.witan.commandside.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * Tenants as Keycloak's organizations, and roles as the organizations' top-level groups.
 *
 * <p>The alias is the tenant's slug, which Keycloak never lets anybody change. The name is the slug too, because names
 * must be unique there and tenants' names need not be.
 */
final class KeycloakOrganizations {

    private static final int PAGE = 100;

    private final KeycloakConnection keycloak;
    private final Map<TenantId, String> ids = new ConcurrentHashMap<>();
    private final Map<String, TenantId> tenants = new ConcurrentHashMap<>();

    KeycloakOrganizations(KeycloakConnection keycloak) {
        this.keycloak = keycloak;
    }

    /** The organization's id, made with a group for each role where it is missing. */
    String ensure(TenantId tenant, String name) {
        var id = find(tenant).orElseGet(() -> create(tenant, name));
        ensureGroups(id);
        return id;
    }

    /** The organization's id, if there is one. */
    Optional<String> find(TenantId tenant) {
        var known = ids.get(tenant);
        if (known != null && stillThere(known)) {
            return Optional.of(known);
        }
        ids.remove(tenant);
        var found = keycloak.ask(
                "find organization " + tenant,
                realm -> realm.organizations().search(tenant.value(), true, 0, PAGE).stream()
                        .filter(organization -> tenant.value().equals(organization.getAlias()))
                        .map(OrganizationRepresentation::getId)
                        .findFirst());
        found.ifPresent(id -> ids.put(tenant, id));
        return found;
    }

    /** The tenant of an organization; empty when the organization is gone or is not one of Witan's. */
    Optional<TenantId> tenantOf(String organizationId) {
        var known = tenants.get(organizationId);
        if (known != null) {
            return Optional.of(known);
        }
        var found = keycloak.find(
                        "find organization " + organizationId,
                        realm -> realm.organizations().get(organizationId).toRepresentation())
                .map(organization -> new TenantId(organization.getAlias()));
        found.ifPresent(tenant -> tenants.put(organizationId, tenant));
        return found;
    }

    /** The ids of the groups that stand for roles. */
    Map<Role, String> groups(String organizationId) {
        return keycloak.ask("list the groups of organization " + organizationId, realm -> {
            var organization = realm.organizations().get(organizationId);
            var groups = new HashMap<Role, String>();
            for (var group : organization.groups().getAll(null, null, null, 0, PAGE, true, false)) {
                roleOf(group).ifPresent(role -> groups.put(role, group.getId()));
            }
            return groups;
        });
    }

    /** The role that a group stands for; empty for a group of the customer's own. */
    static Optional<Role> roleOf(GroupRepresentation group) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(group.getName()))
                .findFirst();
    }

    private boolean stillThere(String id) {
        return keycloak.find(
                        "find organization " + id,
                        realm -> realm.organizations().get(id).toRepresentation())
                .isPresent();
    }

    private String create(TenantId tenant, String name) {
        var organization = new OrganizationRepresentation();
        organization.setName(tenant.value());
        organization.setAlias(tenant.value());
        organization.setDescription(name);
        organization.setEnabled(true);
        keycloak.change(
                "create organization " + tenant, realm -> realm.organizations().create(organization));
        return find(tenant)
                .or(() -> findOnAnyPage(tenant))
                .orElseThrow(() -> new IdentityRefusedException(
                        "The name of organization " + tenant + " belongs to another organization", null));
    }

    // An organization that was made by hand may have another name, and Keycloak searches names only.
    private Optional<String> findOnAnyPage(TenantId tenant) {
        for (var first = 0; ; first += PAGE) {
            var from = first;
            var page = keycloak.ask(
                    "list organizations", realm -> realm.organizations().list(from, PAGE));
            for (var organization : page) {
                if (tenant.value().equals(organization.getAlias())) {
                    ids.put(tenant, organization.getId());
                    return Optional.of(organization.getId());
                }
            }
            if (page.size() < PAGE) {
                return Optional.empty();
            }
        }
    }

    private void ensureGroups(String id) {
        var missing = Arrays.stream(Role.values()).collect(Collectors.toSet());
        missing.removeAll(groups(id).keySet());
        for (var role : missing) {
            keycloak.change("create group " + role.label() + " in organization " + id, realm -> {
                OrganizationResource organization = realm.organizations().get(id);
                var group = new GroupRepresentation();
                group.setName(role.label());
                return organization.groups().addTopLevelGroup(group);
            });
        }
    }
}
