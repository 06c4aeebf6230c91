package org.witan.commandside.review;

import java.util.List;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.FactReading;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.ReviewProtocol;
import org.witan.reviewrules.gate.GateRules;

/** Puts protocols, checklists and gate rules into the terms of the rules' room, and back. */
final class RuleTerms {

    private RuleTerms() {}

    static org.witan.reviewrules.protocol.ReviewProtocol of(ReviewProtocol protocol) {
        return new org.witan.reviewrules.protocol.ReviewProtocol(
                protocol.name(),
                protocol.perspectives().stream().map(Perspective::value).toList(),
                protocol.quorum(),
                protocol.rounds(),
                protocol.acceptHours(),
                protocol.roundHours(),
                protocol.discussionHours(),
                protocol.reminderHours(),
                protocol.minimumHours(),
                protocol.deadlineClosesRound());
    }

    static ReviewProtocol builtInProtocol() {
        var protocol = org.witan.reviewrules.protocol.ReviewProtocol.builtIn();
        return new ReviewProtocol(
                protocol.name(),
                protocol.perspectives().stream().map(Perspective::new).toList(),
                protocol.quorum(),
                ConsensusMeasure.TASTLE_WIERMAN,
                protocol.rounds(),
                protocol.acceptHours(),
                protocol.roundHours(),
                protocol.discussionHours(),
                protocol.reminderHours(),
                protocol.minimumHours(),
                protocol.deadlineClosesRound(),
                ReviewProtocol.BUILT_IN_WAITING_HOURS);
    }

    static List<Checklist> builtInChecklists() {
        return org.witan.reviewrules.checklist.Checklist.builtIn().stream()
                .map(checklist -> new Checklist(
                        new Perspective(checklist.perspective()),
                        0,
                        checklist.items().stream()
                                .map(item -> new ChecklistItem(
                                        new ChecklistItemId(item.id()), item.question(), item.reason()))
                                .toList()))
                .toList();
    }

    static GateRuleSet builtInGateRules() {
        var rules = GateRules.builtIn().rules().stream()
                .map(rule -> new GateRule(
                        rule.name(),
                        rule.description(),
                        rule.appliesIf(),
                        rule.satisfiedIf(),
                        rule.overrideIf(),
                        rule.missing()))
                .toList();
        return new GateRuleSet(0, rules);
    }

    static GateRules of(List<GateRule> rules) {
        return GateRules.of(rules.stream()
                .map(rule -> new org.witan.reviewrules.gate.GateRule(
                        rule.name(),
                        rule.description(),
                        rule.appliesIf(),
                        rule.satisfiedIf(),
                        rule.overrideIf(),
                        rule.missing()))
                .toList());
    }

    static GateResult of(org.witan.reviewrules.gate.GateResult result) {
        return new GateResult(
                result.rule(),
                GateStatus.ofLabel(result.status().word()),
                result.sentence(),
                result.because().stream()
                        .map(reading -> new FactReading(reading.fact(), reading.value()))
                        .toList());
    }
}
