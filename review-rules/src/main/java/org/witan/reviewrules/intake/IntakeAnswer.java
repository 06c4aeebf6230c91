package org.witan.reviewrules.intake;

/**
 * A possible answer to an intake question.
 *
 * @param key     such as {@code hours}
 * @param text    what the author reads
 * @param tier    the least tier that this answer alone asks for
 * @param because the answer as a clause that goes after "because"
 */
public record IntakeAnswer(String key, String text, Tier tier, String because) {}
