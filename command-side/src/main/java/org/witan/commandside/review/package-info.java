/**
 * Reviews by a chaired panel: the review itself, the sheets that its experts write under seal, and the book of what a tenant's
 * reviews are held by. Asks for proposals and members through ports only.
 */
@NullMarked
package org.witan.commandside.review;

import org.jspecify.annotations.NullMarked;
