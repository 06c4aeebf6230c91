/** The questionnaire that recommends how much review a proposal needs. */
@NullMarked
package org.witan.reviewrules.intake;

import org.jspecify.annotations.NullMarked;
