package org.witan.messages.proposal;

/** A possible answer to a question of the intake, and the tier that it asks for by itself. */
public record IntakeAnswerView(String key, String text, Tier tier) {}
