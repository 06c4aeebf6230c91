/** Decision logs: their keys, names and numbering. Knows nothing of what a proposal is. */
@NullMarked
package org.witan.commandside.log;

import org.jspecify.annotations.NullMarked;
