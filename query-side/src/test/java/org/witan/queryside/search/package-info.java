/** Tests of the search on real servers. */
@NullMarked
package org.witan.queryside.search;

import org.jspecify.annotations.NullMarked;
