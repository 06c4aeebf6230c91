/** The search of the decision history: queries. */
@NullMarked
package org.witan.messages.search;

import org.jspecify.annotations.NullMarked;
