/** Rebuilding views from the event log. Knows projections by their contract only. */
@NullMarked
package org.witan.queryside.replay;

import org.jspecify.annotations.NullMarked;
