/** The small typed language of gate rules: parsing with good errors, evaluation, sentences with placeholders. Knows nothing of reviews. */
@NullMarked
package org.witan.reviewrules.expression;

import org.jspecify.annotations.NullMarked;
