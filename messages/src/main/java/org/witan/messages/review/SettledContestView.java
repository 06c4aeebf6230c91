package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;

/**
 * A contest that is over.
 *
 * @param settledAt when its seat gave it up or the finding was answered anew
 * @param withdrawn whether its seat gave it up
 */
public record SettledContestView(Person by, String reason, Instant at, Instant settledAt, boolean withdrawn) {}
