/** One OpenSearch node on a flat class path. Knows nothing of Witan's own code, and runs in a process of its own. */
@NullMarked
package org.witan.standalone.opensearch;

import org.jspecify.annotations.NullMarked;
