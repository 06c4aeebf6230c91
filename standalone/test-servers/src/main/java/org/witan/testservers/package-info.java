/** Real servers for tests, started once per JVM. Knows nothing of Witan's own code. */
@NullMarked
package org.witan.testservers;

import org.jspecify.annotations.NullMarked;
