/** Proposals, the decisions recorded on them and the relations between them. Asks other features through ports only. */
@NullMarked
package org.witan.commandside.proposal;

import org.jspecify.annotations.NullMarked;
