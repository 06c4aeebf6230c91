/** What the shells of the aggregates share. Knows messages and Axon, and no feature. */
@NullMarked
package org.witan.commandside.aggregate;

import org.jspecify.annotations.NullMarked;
