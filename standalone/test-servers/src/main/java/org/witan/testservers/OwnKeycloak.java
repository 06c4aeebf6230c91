package org.witan.testservers;

import java.net.URI;
import org.witan.standalone.servers.KeycloakProcess;

/** A Keycloak server for one test alone. */
public interface OwnKeycloak extends OwnServer {

    /** The server's public address. */
    URI url();

    /** Its realm {@code witan}. */
    default TestRealm realm() {
        return new TestRealm(url(), KeycloakProcess.REALM);
    }
}
