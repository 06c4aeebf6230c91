package org.witan.messages.proposal;

import java.time.Instant;
import java.util.List;
import org.witan.messages.Person;

/** The recorded decision of a proposal. */
public record DecisionView(
        Outcome outcome,
        String tier,
        int revision,
        String rationale,
        Instant decidedAt,
        Person recordedBy,
        List<Person> deciders) {}
