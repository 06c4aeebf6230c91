package org.witan.queryside.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.GateOverrideView;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateView;
import org.witan.queryside.dossier.GateReading;
import org.witan.queryside.dossier.RuleTerms;

/** How the review stands to each of its gate rules, now or when it was decided. */
final class GateAnswers {

    private GateAnswers() {}

    static List<GateView> of(RoomReading room, Instant now) {
        var reading = GateReading.of(room.file(), room.standings(), now);
        var rules = RuleTerms.of(room.file().charter().gateRules().rules());
        var open = room.dossier().course().phase().isOpen();
        return reading.own().stream()
                .map(result -> view(
                        result, open && result.status().holdsUp() && reading.isOverridable(result.rule(), rules), room))
                .toList();
    }

    private static GateView view(GateResult result, boolean overridable, RoomReading room) {
        return new GateView(
                result.rule(),
                description(result.rule(), room),
                result.status(),
                result.sentence(),
                result.because(),
                overridable,
                override(result.rule(), room));
    }

    private static String description(String rule, RoomReading room) {
        return room.file().charter().gateRules().rules().stream()
                .filter(each -> each.name().equals(rule))
                .map(GateRule::description)
                .findFirst()
                .orElse("");
    }

    private static @Nullable GateOverrideView override(String rule, RoomReading room) {
        return room.dossier().conclusion().overrides().reversed().stream()
                .filter(passed -> passed.override().rule().equals(rule))
                .findFirst()
                .map(passed -> new GateOverrideView(
                        room.person(passed.override().chair().value()),
                        passed.override().reason(),
                        passed.override().overrode().sentence(),
                        passed.at()))
                .orElse(null);
    }
}
