/** The commands behind the script {@code witan}. They talk to a running product only as any other client would. */
@NullMarked
package org.witan.standalone.cli;

import org.jspecify.annotations.NullMarked;
