/** What the views share: reads within one tenant, writes with the tracking token, waiting for a position. Knows no view. */
@NullMarked
package org.witan.queryside.view;

import org.jspecify.annotations.NullMarked;
