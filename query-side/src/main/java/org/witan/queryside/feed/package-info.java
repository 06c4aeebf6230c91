/** The audit trail as a stream that never ends. Knows no socket and no other view. */
@NullMarked
package org.witan.queryside.feed;

import org.jspecify.annotations.NullMarked;
