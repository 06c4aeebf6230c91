/** Whose turn it is: who must act, why and since when. Derived when it is asked, from what is on record; knows no view. */
@NullMarked
package org.witan.queryside.attention;

import org.jspecify.annotations.NullMarked;
