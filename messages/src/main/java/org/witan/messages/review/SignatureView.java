package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;
import org.witan.messages.SeatKey;

/** That a seat stands by the recommendation. */
public record SignatureView(SeatKey seat, Person member, Instant at) {}
