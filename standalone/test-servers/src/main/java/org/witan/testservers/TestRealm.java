package org.witan.testservers;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A realm with Witan's clients.
 *
 * @param serverUrl the server's public address
 * @param name      the realm's name
 */
public record TestRealm(URI serverUrl, String name) {

    private static final Pattern FIRST_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    /** The issuer in the realm's tokens. */
    public URI issuer() {
        return URI.create(serverUrl + "/realms/" + name);
    }

    /**
     * Creates a person who can sign in at once.
     *
     * @return the person's id, which is the subject of their tokens
     */
    public String addPerson(String email, String firstName, String lastName, String password) {
        var json = """
                {"username": "%s", "email": "%s", "emailVerified": true, "enabled": true,
                 "firstName": "%s", "lastName": "%s",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(email, email, firstName, lastName, password);
        var path = admin().post("/admin/realms/" + name + "/users", json).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Makes a person an operator of the platform. */
    public void addOperator(String personId) {
        var group = admin().get("/admin/realms/" + name + "/group-by-path/witan-operators");
        var id = FIRST_ID.matcher(group);
        if (!id.find()) {
            throw new IllegalStateException("No group of operators in " + group);
        }
        admin().put("/admin/realms/" + name + "/users/" + personId + "/groups/" + id.group(1), "{}");
    }

    /**
     * Signs a person in with the client {@code witan-scripts}.
     *
     * @param scope such as {@code openid organization:acme}
     */
    public String accessToken(String email, String password, String scope) {
        return admin().accessToken(
                        name,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "witan-scripts",
                                "client_secret",
                                TestKeycloak.SCRIPTS_SECRET,
                                "username",
                                email,
                                "password",
                                password,
                                "scope",
                                scope));
    }

    /**
     * Fetches a token with an agent's own client and secret.
     *
     * @param scope such as {@code openid organization:acme}
     * @throws IllegalStateException when the client gets none
     */
    public String agentToken(String clientId, String secret, String scope) {
        return admin().accessToken(
                        name,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                clientId,
                                "client_secret",
                                secret,
                                "scope",
                                scope));
    }

    private KeycloakAdmin admin() {
        return new KeycloakAdmin(serverUrl);
    }
}
