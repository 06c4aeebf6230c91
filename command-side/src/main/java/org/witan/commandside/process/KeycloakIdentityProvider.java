package org.witan.commandside.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.MembershipType;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** Keeps one Keycloak realm in step: tenants are organizations, roles are the organizations' groups. */
final class KeycloakIdentityProvider implements IdentityProvider, AutoCloseable {

    private static final int PAGE = 100;

    private final KeycloakConnection keycloak;
    private final KeycloakOrganizations organizations;
    private final KeycloakAccounts accounts;
    private final KeycloakAgents agents;
    private final KeycloakRightsChanges rightsChanges;

    KeycloakIdentityProvider(ProvisioningSettings settings) {
        this.keycloak = new KeycloakConnection(settings);
        this.organizations = new KeycloakOrganizations(keycloak);
        this.accounts = new KeycloakAccounts(keycloak, settings.vouchForAddresses());
        this.agents = new KeycloakAgents(keycloak);
        this.rightsChanges = new KeycloakRightsChanges(keycloak, organizations);
    }

    @Override
    public void ensureOrganization(TenantId tenant, String name) {
        organizations.ensure(tenant, name);
    }

    @Override
    public String ensureMember(TenantId tenant, DirectoryEntry person, Set<Role> roles) {
        return ensureMembership(tenant, accounts.ensure(person), roles);
    }

    @Override
    public String ensureAgent(TenantId tenant, DirectoryEntry agent, Set<Role> roles) {
        return ensureMembership(tenant, agents.ensure(tenant, agent), roles);
    }

    @Override
    public void endAgent(MemberId agent) {
        agents.disable(agent);
    }

    @Override
    public Optional<String> renewSecret(MemberId agent) {
        return agents.renewSecret(agent);
    }

    private String ensureMembership(TenantId tenant, String subject, Set<Role> roles) {
        var organization = organizations.ensure(tenant, tenant.value());
        if (membership(organization, subject).isEmpty()) {
            keycloak.change(
                    "add user " + subject + " to organization " + tenant,
                    realm -> realm.organizations().get(organization).members().addMember(subject));
        }
        setRoles(organization, subject, roles);
        return subject;
    }

    @Override
    public void endMembership(TenantId tenant, String subject) {
        var organization = organizations.find(tenant).orElse(null);
        if (organization == null) {
            return;
        }
        membership(organization, subject).ifPresent(membership -> {
            setRoles(organization, subject, Set.of());
            // Keycloak deletes a user whom the organization manages together with the membership, and with it the
            // person's access to all other tenants.
            if (membership.getMembershipType() == MembershipType.UNMANAGED) {
                keycloak.change(
                        "remove user " + subject + " from organization " + tenant,
                        realm -> realm.organizations()
                                .get(organization)
                                .members()
                                .member(subject)
                                .delete());
            }
        });
    }

    @Override
    public Optional<SignInMeans> signInMeans(TenantId tenant, String subject) {
        return organizations
                .find(tenant)
                .flatMap(organization ->
                        membership(organization, subject).map(membership -> signInMeans(organization, membership)));
    }

    @Override
    public void setTemporaryPassword(String subject, String password) {
        accounts.setTemporaryPassword(subject, password);
    }

    @Override
    public List<RightsChange> changesSince(Instant instant) {
        return rightsChanges.since(instant);
    }

    private SignInMeans signInMeans(String organization, MemberRepresentation membership) {
        var subject = membership.getId();
        if (membership.getMembershipType() != MembershipType.UNMANAGED || accounts.canSignIn(subject)) {
            return SignInMeans.PRESENT;
        }
        var organizationCount = keycloak.ask(
                "count the organizations of user " + subject,
                realm -> realm.organizations()
                        .get(organization)
                        .members()
                        .member(subject)
                        .getOrganizations()
                        .size());
        return organizationCount > 1 ? SignInMeans.NONE_BUT_SHARED : SignInMeans.NONE;
    }

    private Optional<MemberRepresentation> membership(String organization, String subject) {
        return keycloak.find(
                "find user " + subject + " in organization " + organization,
                realm -> realm.organizations()
                        .get(organization)
                        .members()
                        .member(subject)
                        .toRepresentation());
    }

    /** First what is taken, then what is given: should the second fail, nobody has more than they should. */
    private void setRoles(String organization, String subject, Set<Role> roles) {
        var groups = organizations.groups(organization);
        var present = rolesOf(organization, subject);
        for (Map.Entry<Role, String> group : groups.entrySet()) {
            if (present.contains(group.getKey()) && !roles.contains(group.getKey())) {
                keycloak.ask("take role " + group.getKey().label() + " from user " + subject, realm -> {
                    realm.organizations()
                            .get(organization)
                            .groups()
                            .group(group.getValue())
                            .removeMember(subject);
                    return true;
                });
            }
        }
        for (Map.Entry<Role, String> group : groups.entrySet()) {
            if (!present.contains(group.getKey()) && roles.contains(group.getKey())) {
                keycloak.ask("give role " + group.getKey().label() + " to user " + subject, realm -> {
                    realm.organizations()
                            .get(organization)
                            .groups()
                            .group(group.getValue())
                            .addMember(subject);
                    return true;
                });
            }
        }
    }

    private Set<Role> rolesOf(String organization, String subject) {
        return keycloak.ask(
                "list the roles of user " + subject,
                realm ->
                        realm.organizations().get(organization).members().member(subject).groups(0, PAGE, true).stream()
                                .flatMap(group -> KeycloakOrganizations.roleOf(group).stream())
                                .collect(java.util.stream.Collectors.toSet()));
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
