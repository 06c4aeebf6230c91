package org.witan.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a Keycloak server needs to know at its start. The secrets reach Witan's realm only when it is imported, which is at
 * the first start.
 *
 * @param port              the TCP port, on 127.0.0.1
 * @param databaseUrl       JDBC address of a database of its own
 * @param databaseUser      who owns that database
 * @param databasePassword  that user's password
 * @param adminClient       id of the service account that administers the whole server
 * @param adminSecret       its secret
 * @param webOrigin         where the browser app is served from, such as {@code http://localhost:8080}
 * @param apiSecret         secret of the client {@code witan-api}
 * @param provisionerSecret secret of the client {@code witan-provisioner}
 * @param scriptsSecret     secret of the client {@code witan-scripts}
 * @param demo              whether {@code witan-scripts} may exchange passwords for tokens
 * @param jvmOptions        more options for its virtual machine
 */
public record KeycloakSettings(
        int port,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String adminClient,
        String adminSecret,
        String webOrigin,
        String apiSecret,
        String provisionerSecret,
        String scriptsSecret,
        boolean demo,
        List<String> jvmOptions) {

    public KeycloakSettings {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * The description of a realm like Witan's own, with the values of this server in place of the placeholders.
     *
     * @param realm the name that the realm gets
     */
    public String realmDescription(String realm) {
        return realmTemplate()
                .replace("\"realm\": \"witan\"", "\"realm\": \"" + realm + "\"")
                .replace("${WITAN_WEB_ORIGIN}", webOrigin)
                .replace("${WITAN_API_SECRET}", apiSecret)
                .replace("${WITAN_PROVISIONER_SECRET}", provisionerSecret)
                .replace("${WITAN_SCRIPTS_SECRET}", scriptsSecret)
                .replace("${WITAN_DEMO}", Boolean.toString(demo));
    }

    static String realmTemplate() {
        try (var stream = Objects.requireNonNull(KeycloakSettings.class.getResourceAsStream("witan-realm.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
