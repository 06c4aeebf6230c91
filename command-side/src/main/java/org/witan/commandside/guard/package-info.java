/** Who may send which command: one table, denied by default. Knows commands and roles, and no aggregate. */
@NullMarked
package org.witan.commandside.guard;

import org.jspecify.annotations.NullMarked;
