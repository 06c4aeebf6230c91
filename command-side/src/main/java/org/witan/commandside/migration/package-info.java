/** Brings the database's schema to what this version needs, before anything else looks at it. */
@NullMarked
package org.witan.commandside.migration;

import org.jspecify.annotations.NullMarked;
