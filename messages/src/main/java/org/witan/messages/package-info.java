/** What the rooms say to each other: commands, events, queries and typed ids. Knows no framework, store or transport. */
@NullMarked
package org.witan.messages;

import org.jspecify.annotations.NullMarked;
