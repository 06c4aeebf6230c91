/** The socket that streams what happens in a tenant, and who is here. Knows the feed query, but no resource and no view. */
@NullMarked
package org.witan.web.feed;

import org.jspecify.annotations.NullMarked;
