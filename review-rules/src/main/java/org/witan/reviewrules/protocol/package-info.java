/** The rules of a review as data, and the built-in ones. */
@NullMarked
package org.witan.reviewrules.protocol;

import org.jspecify.annotations.NullMarked;
