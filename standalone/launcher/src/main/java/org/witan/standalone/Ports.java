package org.witan.standalone;

import java.util.Properties;
import org.witan.standalone.servers.LoopbackPorts;

/**
 * The ports of an installation. Those that people see are given; the others are chosen at the first start and kept.
 *
 * @param application the application's port
 * @param keycloak    Keycloak's, the next one
 * @param postgres    PostgreSQL's
 * @param openSearch  OpenSearch's
 */
record Ports(int application, int keycloak, int postgres, int openSearch) {

    private static final String FILE = "ports.properties";
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
        var kept = data.recall(FILE);
        var ports =
                new Ports(application, application + 1, keptOrFree(kept, "postgres"), keptOrFree(kept, "opensearch"));
        kept.setProperty("postgres", Integer.toString(ports.postgres));
        kept.setProperty("opensearch", Integer.toString(ports.openSearch));
        data.remember(FILE, kept);
        return ports;
    }

    private static void requireFree(int port, String user) {
        if (!LoopbackPorts.isFree(port)) {
            throw new LaunchException("Port " + port + " for " + user
                    + " is used by another program; stop that, or choose another --port");
        }
    }

    /** Nobody but the installation itself knows these two, so one that was taken by another program is replaced. */
    private static int keptOrFree(Properties kept, String name) {
        var port = Integer.parseInt(kept.getProperty(name, "0"));
        return port != 0 && LoopbackPorts.isFree(port) ? port : LoopbackPorts.free();
    }
}
