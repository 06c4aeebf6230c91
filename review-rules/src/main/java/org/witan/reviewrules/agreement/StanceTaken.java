package org.witan.reviewrules.agreement;

import org.witan.reviewrules.Stance;

/**
 * A seat's stance, on the proposal or on one option.
 *
 * @param seat        such as {@code security-2}
 * @param perspective such as {@code security}
 * @param stance      what it says
 */
public record StanceTaken(String seat, String perspective, Stance stance) {}
