/** Reviews by a chaired panel: commands, events, queries, and the values that they are made of. */
@NullMarked
package org.witan.messages.review;

import org.jspecify.annotations.NullMarked;
