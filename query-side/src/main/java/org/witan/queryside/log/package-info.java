/** The decision logs with their counts. Knows no other view. */
@NullMarked
package org.witan.queryside.log;

import org.jspecify.annotations.NullMarked;
