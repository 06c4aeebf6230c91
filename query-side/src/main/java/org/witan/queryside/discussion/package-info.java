/** The threads and comments on proposals. Knows no other view. */
@NullMarked
package org.witan.queryside.discussion;

import org.jspecify.annotations.NullMarked;
