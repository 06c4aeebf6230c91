/**
 * Gives every accepted command a receipt, and every idempotency key one effect and one answer. Knows the event log, but no
 * command by itself.
 */
@NullMarked
package org.witan.commandside.idempotency;

import org.jspecify.annotations.NullMarked;
