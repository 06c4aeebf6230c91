/** Proposals and the decisions recorded on them: commands, events and queries. */
@NullMarked
package org.witan.messages.proposal;

import org.jspecify.annotations.NullMarked;
