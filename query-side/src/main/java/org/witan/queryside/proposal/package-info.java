/** The proposals, their revisions and relations. Knows no other view. */
@NullMarked
package org.witan.queryside.proposal;

import org.jspecify.annotations.NullMarked;
