/**
 * What is on record of a review, how it follows from the events, and what follows from it. Shared by the views of reviews and
 * of those who must act, and knows neither.
 */
@NullMarked
package org.witan.queryside.dossier;

import org.jspecify.annotations.NullMarked;
