/** Measures the event log beside other ways to store the same. May use every room; no room uses it. */
@NullMarked
package org.witan.benchmarks;

import org.jspecify.annotations.NullMarked;
