/**
 * What follows from events outside the event log: the identity provider hears of tenants and members here, and what is
 * changed at the identity provider by hand comes back. Knows the identity provider and the directory, but no view.
 */
@NullMarked
package org.witan.commandside.process;

import org.jspecify.annotations.NullMarked;
