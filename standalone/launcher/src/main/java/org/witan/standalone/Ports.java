package org.witan.standalone;

import org.witan.standalone.servers.LoopbackPorts;

/**
 * The ports of an installation. Those that people see are given; the others are chosen at the first start.
 *
 * @param application the application's port
 * @param keycloak    Keycloak's, the next one
 * @param postgres    PostgreSQL's
 * @param openSearch  OpenSearch's
 */
record Ports(int application, int keycloak, HiddenPort postgres, HiddenPort openSearch) {

    private static final int HIGHEST = 65_534;

    /**
     * Finds the ports and checks that they can be listened on.
     *
     * @throws LaunchException when another program has one that people see
     */
    static Ports of(DataFolder data, int application) {
        if (application < 1 || application > HIGHEST) {
            throw new LaunchException("--port must be from 1 to " + HIGHEST + ", but is " + application);
        }
        requireFree(application, "Witan");
        requireFree(application + 1, "Keycloak (the port after Witan's)");
        return new Ports(
                application, application + 1, HiddenPort.of(data, "postgres"), HiddenPort.of(data, "opensearch"));
    }

    private static void requireFree(int port, String user) {
        if (!LoopbackPorts.isFree(port)) {
            throw new LaunchException("Port " + port + " for " + user
                    + " is used by another program; stop that, or choose another --port");
        }
    }
}
