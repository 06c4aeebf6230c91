/** How alike two texts are. Knows nothing of findings or sections. */
@NullMarked
package org.witan.reviewrules.text;

import org.jspecify.annotations.NullMarked;
