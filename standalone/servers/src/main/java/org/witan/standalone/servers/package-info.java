/**
 * PostgreSQL, OpenSearch and Keycloak as child processes on the loopback address. Knows nothing of Witan's own code; what
 * a server is for (databases, indexes, realms beyond the first) is its user's matter.
 */
@NullMarked
package org.witan.standalone.servers;

import org.jspecify.annotations.NullMarked;
