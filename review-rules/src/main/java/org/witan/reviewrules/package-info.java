/** What a review computes and both sides need: pure functions over plain records. Knows no message, framework, store, transport or clock. */
@NullMarked
package org.witan.reviewrules;

import org.jspecify.annotations.NullMarked;
