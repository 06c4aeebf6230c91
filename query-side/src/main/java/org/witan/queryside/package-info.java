/** Everything that is read: views, search, audit trail and feed. Derives it all from events; knows no command and no HTTP. */
@NullMarked
package org.witan.queryside;

import org.jspecify.annotations.NullMarked;
