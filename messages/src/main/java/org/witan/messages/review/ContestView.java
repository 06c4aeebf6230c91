package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;

/** Why a seat does not agree with what became of its finding. */
public record ContestView(Person by, String reason, Instant at) {}
