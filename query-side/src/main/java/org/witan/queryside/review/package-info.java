/**
 * Reviews as their rooms and lists show them, the sheets under seal, and what reviews are held by. Knows no other view.
 */
@NullMarked
package org.witan.queryside.review;

import org.jspecify.annotations.NullMarked;
