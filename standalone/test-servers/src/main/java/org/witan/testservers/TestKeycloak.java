package org.witan.testservers;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.witan.standalone.servers.KeycloakProcess;
import org.witan.standalone.servers.KeycloakSettings;

/**
 * A real Keycloak server, shared by the tests. The realm {@code witan} is there from the start; a test that changes more
 * than organizations and people of its own asks for a realm of its own.
 */
public final class TestKeycloak {

    /** Id of the service account that administers the whole server, in the realm {@code master}. */
    public static final String ADMIN_CLIENT = "witan-test-admin";

    /** Secret of {@link #ADMIN_CLIENT}. */
    public static final String ADMIN_SECRET = "test-admin-secret";

    /** Secret of the client {@code witan-api} in every realm. */
    public static final String API_SECRET = "test-api-secret";

    /** Secret of the client {@code witan-provisioner} in every realm. */
    public static final String PROVISIONER_SECRET = "test-provisioner-secret";

    /** Secret of the client {@code witan-scripts} in every realm; it may exchange passwords for tokens. */
    public static final String SCRIPTS_SECRET = "test-scripts-secret";

    /** Where the browser app of a test would be served from. */
    public static final String WEB_ORIGIN = "http://localhost:8080";

    private static final AtomicInteger REALMS = new AtomicInteger();

    private TestKeycloak() {}

    /** The server's public address. */
    public static URI url() {
        return ServerSource.chosen().keycloak();
    }

    /** The realm that all tests share. */
    public static TestRealm sharedRealm() {
        return new TestRealm(url(), KeycloakProcess.REALM);
    }

    /** Creates a realm with the same clients and settings as the shared one, for one test alone. */
    public static TestRealm freshRealm() {
        var name = "witan-" + ProcessHandle.current().pid() + "-"
                + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-" + REALMS.incrementAndGet();
        var server = new KeycloakAdmin(url());
        server.post("/admin/realms", settings(0, "").realmDescription(name));
        return new TestRealm(url(), name);
    }

    /** Starts a server for one test alone, which may kill it and start it again; the test closes it. */
    public static OwnKeycloak own() {
        return ServerSource.chosen().ownKeycloak();
    }

    static KeycloakSettings settings(int port, String databaseUrl) {
        return new KeycloakSettings(
                port,
                databaseUrl,
                "keycloak",
                "keycloak",
                ADMIN_CLIENT,
                ADMIN_SECRET,
                WEB_ORIGIN,
                API_SECRET,
                PROVISIONER_SECRET,
                SCRIPTS_SECRET,
                /* demo */ true,
                List.of());
    }
}
