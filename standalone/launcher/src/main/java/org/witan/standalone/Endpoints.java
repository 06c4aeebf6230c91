package org.witan.standalone;

import java.net.URI;
import org.witan.standalone.servers.KeycloakProcess;

/**
 * Where the parts of an installation answer, as its last start left it.
 *
 * @param application the application
 * @param keycloak    Keycloak, without the realm
 * @param demo        whether the demo is on
 */
public record Endpoints(URI application, URI keycloak, boolean demo) {

    static final String FILE = "endpoints.properties";

    /**
     * Reads them from the data folder.
     *
     * @throws LaunchException when Witan has never run there
     */
    public static Endpoints of(DataFolder data) {
        var values = data.recall(FILE);
        if (values.isEmpty()) {
            throw new LaunchException("Witan has not run on the data folder " + data.path()
                    + " yet; start it with ./witan run, or choose another --data");
        }
        return new Endpoints(
                URI.create(values.getProperty("application")),
                URI.create(values.getProperty("keycloak")),
                Boolean.parseBoolean(values.getProperty("demo")));
    }

    /** The address of Witan's realm. */
    public URI realm() {
        return URI.create(keycloak + "/realms/" + KeycloakProcess.REALM);
    }

    /** The address under which Witan's realm is administered. */
    public URI realmAdmin() {
        return URI.create(keycloak + "/admin/realms/" + KeycloakProcess.REALM);
    }
}
