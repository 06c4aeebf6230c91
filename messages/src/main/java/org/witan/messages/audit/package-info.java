/** The audit trail and the feed, which are one ordered log per tenant: queries. */
@NullMarked
package org.witan.messages.audit;

import org.jspecify.annotations.NullMarked;
