/**
 * The event log: appends events in gapless commit order to PostgreSQL and wakes whoever follows it. Knows how events are
 * named and stored, but no event, aggregate or view by itself.
 */
@NullMarked
package org.witan.commandside.eventstore;

import org.jspecify.annotations.NullMarked;
