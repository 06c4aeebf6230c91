/** Gate rules: what a review is judged by, the facts they speak of, and the verdicts in a chair's words. */
@NullMarked
package org.witan.reviewrules.gate;

import org.jspecify.annotations.NullMarked;
