package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;

/** That a chair passed over a rule, why, and what the rule said then. */
public record GateOverrideView(Person chair, String reason, String overrode, Instant at) {}
