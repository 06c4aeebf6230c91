package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;

/**
 * Who held a seat before.
 *
 * @param reason why the chair put another member there
 */
public record FormerMemberView(Person member, SeatStatus left, String reason, Instant at) {}
