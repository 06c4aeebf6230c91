package org.witan.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the launcher does in Witan's realm, with the rights of the client {@code witan-provisioner}. */
public final class RealmAdmin {

    private final Endpoints endpoints;
    private final JsonHttp http = new JsonHttp();
    private final Tokens tokens;

    public RealmAdmin(Endpoints endpoints, Secrets secrets) {
        this.endpoints = endpoints;
        this.tokens = new Tokens(http, endpoints, secrets);
    }

    void change(String clientId, Consumer<ObjectNode> change) {
        var client =
                (ObjectNode) send("GET", "/clients?clientId=" + clientId, null).path(0);
        change.accept(client);
        send("PUT", "/clients/" + client.path("id").asString(), client);
    }

    /** The id of the person with that address. */
    public Optional<String> person(String email) {
        var found = send("GET", "/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8), null);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.path(0).path("id").asString());
    }

    void create(String email, String firstName, String lastName) {
        send(
                "POST",
                "/users",
                Map.of(
                        "username", email,
                        "email", email,
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", firstName,
                        "lastName", lastName));
    }

    /** Gives a person a password that lasts, and takes away whatever they would be asked to do at their next sign-in. */
    public void setPassword(String personId, String password) {
        send(
                "PUT",
                "/users/" + personId + "/reset-password",
                Map.of("type", "password", "value", password, "temporary", false));
        var person = (ObjectNode) send("GET", "/users/" + personId, null);
        if (!person.path("requiredActions").isEmpty()
                || !person.path("emailVerified").asBoolean()) {
            person.putArray("requiredActions");
            person.put("emailVerified", true);
            send("PUT", "/users/" + personId, person);
        }
    }

    void join(String personId, String group) {
        var id = send("GET", "/group-by-path/" + group, null).path("id").asString();
        send("PUT", "/users/" + personId + "/groups/" + id, Map.of());
    }

    private JsonNode send(String method, String path, @Nullable Object body) {
        try {
            var address = URI.create(endpoints.realmAdmin() + path);
            var answer = http.send(method, address, tokens.ofProvisioner(), body, Map.of());
            if (!answer.succeeded()) {
                throw new LaunchException(
                        "Keycloak refused " + method + " " + path + " with " + answer.status() + ": " + answer.text());
            }
            return answer.body();
        } catch (IOException e) {
            throw new LaunchException("Keycloak does not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while setting up the realm", e);
        }
    }
}
