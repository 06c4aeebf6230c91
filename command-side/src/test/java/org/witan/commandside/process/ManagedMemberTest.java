package org.witan.commandside.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.TenantId;

/**
 * What is asked of Keycloak when a membership ends. A real server has managed members only after a sign-in through a
 * second identity provider, so its answers are played here.
 */
class ManagedMemberTest {

    private static final String ORGANIZATION = "/admin/realms/witan/organizations/o1";

    private final List<String> deletions = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String membershipType = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesOnlyTheRolesOfAMemberWhomTheOrganizationManages() {
        membershipType = "MANAGED";

        endMembership();

        assertThat(deletions).containsExactly(ORGANIZATION + "/groups/g1/members/u1");
    }

    @Test
    void takesTheMembershipTooFromAnyOtherMember() {
        membershipType = "UNMANAGED";

        endMembership();

        assertThat(deletions).containsExactly(ORGANIZATION + "/groups/g1/members/u1", ORGANIZATION + "/members/u1");
    }

    private void endMembership() {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var identities = new KeycloakIdentityProvider(KeycloakIdentityProviderIT.settings(url))) {
            identities.endMembership(new TenantId("acme"), "u1");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("DELETE")) {
            deletions.add(path);
        }
        var group = "[{\"id\": \"g1\", \"name\": \"author\", \"path\": \"/author\"}]";
        var body = switch (path) {
            case "/realms/witan/protocol/openid-connect/token" ->
                "{\"access_token\": \"t\", \"expires_in\": 300, \"token_type\": \"Bearer\"}";
            case "/admin/realms/witan/organizations" -> "[{\"id\": \"o1\", \"alias\": \"acme\"}]";
            case ORGANIZATION + "/groups", ORGANIZATION + "/members/u1/groups" -> group;
            case ORGANIZATION + "/members/u1" -> "{\"id\": \"u1\", \"membershipType\": \"" + membershipType + "\"}";
            default -> "";
        };
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(bytes.length == 0 ? 204 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
