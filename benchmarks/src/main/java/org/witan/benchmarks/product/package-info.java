/** Measures and tries the whole product, as any client would: through its API, and by ending its processes. */
@NullMarked
package org.witan.benchmarks.product;

import org.jspecify.annotations.NullMarked;
