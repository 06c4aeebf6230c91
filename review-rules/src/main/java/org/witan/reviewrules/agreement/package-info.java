/** How far a panel agrees, and where perspectives differ. */
@NullMarked
package org.witan.reviewrules.agreement;

import org.jspecify.annotations.NullMarked;
