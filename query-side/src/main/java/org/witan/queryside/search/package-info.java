/**
 * The search of the decision history: documents in the database, an index that follows them, and the answers from
 * either. Knows no other view.
 */
@NullMarked
package org.witan.queryside.search;

import org.jspecify.annotations.NullMarked;
