/** Tests of the feed over real sockets. */
@NullMarked
package org.witan.web.feed;

import org.jspecify.annotations.NullMarked;
