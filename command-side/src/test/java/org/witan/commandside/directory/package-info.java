/** Tests of the directory on a real PostgreSQL. */
@NullMarked
package org.witan.commandside.directory;

import org.jspecify.annotations.NullMarked;
