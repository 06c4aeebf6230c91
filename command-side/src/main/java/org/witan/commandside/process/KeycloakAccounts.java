package org.witan.commandside.process;

import java.util.List;
import java.util.Optional;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.witan.commandside.directory.DirectoryEntry;

/** Persons as Keycloak's users. */
final class KeycloakAccounts {

    private final KeycloakConnection keycloak;
    private final boolean vouchForAddresses;

    KeycloakAccounts(KeycloakConnection keycloak, boolean vouchForAddresses) {
        this.keycloak = keycloak;
        this.vouchForAddresses = vouchForAddresses;
    }

    /** The id of the person's user, made where it is missing. */
    String ensure(DirectoryEntry person) {
        return find(person).orElseGet(() -> create(person));
    }

    /** Whether the user can sign in already, by whatever means. */
    boolean canSignIn(String subject) {
        return keycloak.ask("look at the credentials of user " + subject, realm -> {
            var user = realm.users().get(subject);
            var account = user.toRepresentation();
            return isService(account)
                    // Their passwords are in another directory, which Keycloak asks.
                    || account.getFederationLink() != null
                    || user.credentials().stream().anyMatch(KeycloakAccounts::opensTheAccount)
                    || !user.getFederatedIdentity().isEmpty();
        });
    }

    /** Gives the user a password that must be changed at the first sign-in. */
    void setTemporaryPassword(String subject, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        keycloak.ask("set a first password for user " + subject, realm -> {
            realm.users().get(subject).resetPassword(credential);
            return true;
        });
    }

    private Optional<String> find(DirectoryEntry person) {
        if (person.subject() != null) {
            var subject = person.subject();
            var linked = keycloak.find(
                    "find user " + subject,
                    realm -> realm.users().get(subject).toRepresentation().getId());
            if (linked.isPresent()) {
                return linked;
            }
        }
        return byAddress(address(person));
    }

    private Optional<String> byAddress(String email) {
        return keycloak.ask(
                "find the user of member's address",
                realm -> realm.users().searchByEmail(email, true).stream()
                        .map(UserRepresentation::getId)
                        .findFirst());
    }

    private String create(DirectoryEntry person) {
        var email = address(person);
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        user.setEmailVerified(vouchForAddresses);
        if (!vouchForAddresses) {
            user.setRequiredActions(List.of("VERIFY_EMAIL"));
        }
        var space = person.name().indexOf(' ');
        user.setFirstName(space < 0 ? person.name() : person.name().substring(0, space));
        user.setLastName(space < 0 ? null : person.name().substring(space + 1).strip());
        keycloak.change(
                "create a user for member " + person.member(),
                realm -> realm.users().create(user));
        return byAddress(email)
                .or(() -> serviceAccount(email))
                .orElseThrow(() -> new IdentityRefusedException(
                        "The address of member " + person.member() + " belongs to a user that cannot be found", null));
    }

    // Keycloak hides service accounts from searches for users; their address is taken all the same.
    private Optional<String> serviceAccount(String email) {
        return keycloak.ask(
                "find the service account of member's address",
                realm -> realm.clients().findAll().stream()
                        .filter(client -> Boolean.TRUE.equals(client.isServiceAccountsEnabled()))
                        .map(client -> realm.clients().get(client.getId()).getServiceAccountUser())
                        .filter(user -> email.equalsIgnoreCase(user.getEmail()))
                        .map(UserRepresentation::getId)
                        .findFirst());
    }

    private static String address(DirectoryEntry person) {
        if (person.email() == null) {
            throw new IdentityRefusedException("Member " + person.member() + " has neither account nor address", null);
        }
        return person.email();
    }

    // Keycloak does not say it otherwise; people are never named like this, their user names are addresses.
    private static boolean isService(UserRepresentation user) {
        return user.getUsername().startsWith("service-account-");
    }

    private static boolean opensTheAccount(CredentialRepresentation credential) {
        return CredentialRepresentation.PASSWORD.equals(credential.getType())
                || credential.getType().startsWith("webauthn");
    }
}
