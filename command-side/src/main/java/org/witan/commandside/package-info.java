/** Decides on commands and remembers what was decided as events. Knows no view, no search index and no web. */
@NullMarked
package org.witan.commandside;

import org.jspecify.annotations.NullMarked;
