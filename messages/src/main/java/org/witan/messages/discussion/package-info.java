/** Threads and comments on proposals: commands, events and queries. */
@NullMarked
package org.witan.messages.discussion;

import org.jspecify.annotations.NullMarked;
