/**
 * Real servers for tests: handed over by whoever started the tests, or in containers where a Docker engine answers, or
 * embedded. Knows nothing of Witan's own code.
 */
@NullMarked
package org.witan.testservers;

import org.jspecify.annotations.NullMarked;
