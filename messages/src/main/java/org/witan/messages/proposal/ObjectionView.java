package org.witan.messages.proposal;

import java.time.Instant;
import org.witan.messages.Person;

/** An open objection. */
public record ObjectionView(Person member, String reason, Instant at) {}
