package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;

/**
 * Who held a seat before.
 *
 * @param reason why the member left, in the member's own words if there are any, else in the chair's
 * @param at     when the member left
 */
public record FormerMemberView(Person member, SeatStatus left, String reason, Instant at) {}
