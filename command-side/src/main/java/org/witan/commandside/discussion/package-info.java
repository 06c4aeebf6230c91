/** Comment threads on proposals. Asks for a proposal's revisions through a port only. */
@NullMarked
package org.witan.commandside.discussion;

import org.jspecify.annotations.NullMarked;
