/** Decision logs: commands, events and queries. */
@NullMarked
package org.witan.messages.log;

import org.jspecify.annotations.NullMarked;
