/** Reads the module's own data files. Knows nothing of what they say. */
@NullMarked
package org.witan.reviewrules.stanza;

import org.jspecify.annotations.NullMarked;
