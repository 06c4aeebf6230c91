/** The questions that each perspective answers. */
@NullMarked
package org.witan.reviewrules.checklist;

import org.jspecify.annotations.NullMarked;
