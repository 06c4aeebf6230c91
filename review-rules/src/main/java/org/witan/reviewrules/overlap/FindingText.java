package org.witan.reviewrules.overlap;

import org.jspecify.annotations.Nullable;

/**
 * A finding as far as overlap is concerned.
 *
 * @param number    its number in the review, unlike that of all others
 * @param statement what it says
 * @param section   the name of the section it is about; null for none
 * @param passage   the passage it quotes; null for none
 */
public record FindingText(
        int number,
        String statement,
        @Nullable String section,
        @Nullable Passage passage) {}
