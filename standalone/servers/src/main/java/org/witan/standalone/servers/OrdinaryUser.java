package org.witan.standalone.servers;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root, which is what continuous integration and containers often are. */
final class OrdinaryUser {

    private static final String NOBODY = "65534";
    private static final boolean ROOT = Programs.isRoot();
    private static final boolean NAMESPACES = ROOT && Programs.succeeds("unshare", "-U", "true");

    private OrdinaryUser() {}

    /** What to put before a command so that it does not see itself as root; it can write the given folder. */
    static List<String> prefix(Path folder) {
        if (!ROOT) {
            return List.of();
        }
        if (NAMESPACES) {
            return List.of("unshare", "-U");
        }
        if (!Programs.succeeds("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())
                || !Programs.succeeds("chmod", "o+x", folder.resolveSibling(".").toString())) {
            throw new ServerStartException("PostgreSQL does not run as root, and " + folder
                    + " could not be given to another user; start Witan as an ordinary user");
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }
}
