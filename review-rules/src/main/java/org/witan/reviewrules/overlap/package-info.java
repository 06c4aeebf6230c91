/** Which findings report the same thing. */
@NullMarked
package org.witan.reviewrules.overlap;

import org.jspecify.annotations.NullMarked;
