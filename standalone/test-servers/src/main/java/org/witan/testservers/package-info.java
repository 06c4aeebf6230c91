/**
 * Real servers for tests: handed over by whoever started the tests, or embedded, or in containers where they are asked for
 * and a Docker engine answers. Knows nothing of Witan's own code.
 */
@NullMarked
package org.witan.testservers;

import org.jspecify.annotations.NullMarked;
