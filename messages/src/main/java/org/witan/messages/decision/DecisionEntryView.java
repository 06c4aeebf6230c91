package org.witan.messages.decision;

import java.time.Instant;
import java.util.List;
import org.witan.messages.LogKey;
import org.witan.messages.Person;

/** A line of the register. */
public record DecisionEntryView(
        String key,
        LogKey log,
        String title,
        String status,
        String outcome,
        Instant decidedAt,
        List<Person> deciders,
        String rationale,
        List<String> tags,
        List<String> supersededBy) {}
