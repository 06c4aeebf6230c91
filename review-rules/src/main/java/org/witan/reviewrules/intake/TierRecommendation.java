package org.witan.reviewrules.intake;

/**
 * The tier that the questionnaire recommends.
 *
 * @param tier   the recommended tier
 * @param reason why, as one sentence
 */
public record TierRecommendation(Tier tier, String reason) {}
