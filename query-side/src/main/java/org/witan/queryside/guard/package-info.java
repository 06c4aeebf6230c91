/** Who may ask what, in one table. Knows the queries and no view. */
@NullMarked
package org.witan.queryside.guard;

import org.jspecify.annotations.NullMarked;
