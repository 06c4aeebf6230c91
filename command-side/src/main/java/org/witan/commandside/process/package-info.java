/**
 * What follows from events by itself. The identity provider hears of tenants and members here, and what is changed at the
 * identity provider by hand comes back; deadlines of reviews are kept, and submitted revisions go before their panels. Knows the
 * identity provider, the directory and commands, but no view and no aggregate.
 */
@NullMarked
package org.witan.commandside.process;

import org.jspecify.annotations.NullMarked;
