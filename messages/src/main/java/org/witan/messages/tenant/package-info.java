/** Tenants and their members: commands, events and queries. Names and addresses travel in commands only, never in events. */
@NullMarked
package org.witan.messages.tenant;

import org.jspecify.annotations.NullMarked;
