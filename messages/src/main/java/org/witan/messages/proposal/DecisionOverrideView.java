package org.witan.messages.proposal;

import java.time.Instant;
import org.witan.messages.Person;

/**
 * That a decision was made although a gate rule held it up.
 *
 * @param overrode what the rule said then
 * @param at       when the chair passed over it
 */
public record DecisionOverrideView(String rule, Person chair, String reason, String overrode, Instant at) {}
