package org.witan.queryside.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.SeatStatus;
import org.witan.reviewrules.gate.ConditionFacts;
import org.witan.reviewrules.gate.FindingFacts;
import org.witan.reviewrules.gate.GateRules;
import org.witan.reviewrules.gate.ReviewFacts;
import org.witan.reviewrules.gate.SeatFacts;

/** How a review stands to gate rules, at an instant. */
public final class GateReading {

    private final CaseFile file;
    private final ReviewFacts facts;

    private GateReading(CaseFile file, ReviewFacts facts) {
        this.file = file;
        this.facts = facts;
    }

    /** The reading of a review; one that is closed stands as when it was. */
    public static GateReading of(CaseFile file, Collection<FindingStanding> findings, Instant now) {
        var closedAt = file.dossier().course().closedAt();
        return new GateReading(file, facts(file, findings, closedAt == null ? now : closedAt));
    }

    /** What the review's own rules say: now, or when it was decided. */
    public List<GateResult> own() {
        var decided = file.dossier().conclusion().decided();
        return decided == null
                ? by(RuleTerms.of(file.charter().gateRules().rules()))
                : decided.decision().gates();
    }

    /** What other rules say. */
    public List<GateResult> by(GateRules rules) {
        var reasons = new HashMap<String, String>();
        file.dossier().conclusion().overrides().stream()
                .filter(Conclusion.PassedOver::stands)
                .forEach(passed ->
                        reasons.put(passed.override().rule(), passed.override().reason()));
        return rules.judge(facts, reasons).stream().map(RuleTerms::of).toList();
    }

    /** Whether the chair may pass over the rule of the review's own now. */
    public boolean isOverridable(String rule, GateRules rules) {
        return rules.wouldYield(rule, facts);
    }

    private static ReviewFacts facts(CaseFile file, Collection<FindingStanding> findings, Instant now) {
        var dossier = file.dossier();
        var subject = file.subject();
        var course = dossier.course();
        var recommendation = dossier.conclusion().standing();
        return new ReviewFacts(
                RuleTerms.of(file.charter().protocol()),
                subject.log().value(),
                subject.tags().stream().sorted().toList(),
                byQuestion(subject.intake()),
                subject.authors().contains(course.chair().value()),
                dossier.panel().seats().stream().map(seat -> seat(seat, file)).toList(),
                findings.stream().map(GateReading::finding).toList(),
                recommendation == null
                        ? List.of()
                        : recommendation.text().conditions().stream()
                                .map(GateReading::condition)
                                .toList(),
                recommendation == null ? null : recommendation.text().outcome().label(),
                course.revealed(),
                course.isSealed(),
                Duration.between(course.convenedAt(), now));
    }

    private static SeatFacts seat(Seat seat, CaseFile file) {
        var standing = file.dossier().voices().standing(seat.key()).orElse(null);
        var stance = standing == null ? null : standing.stance();
        var conclusion = file.dossier().conclusion();
        return new SeatFacts(
                seat.key().value(),
                seat.perspective().value(),
                occupancy(seat.status()),
                file.isAgent(seat.member()),
                file.subject().authors().contains(seat.member().value()),
                stance == null ? null : RuleTerms.of(stance),
                standing != null && standing.lapse() != null,
                standing != null && standing.position() == null,
                conclusion.isSignedBy(seat.key()),
                conclusion.isDissentedBy(seat.key(), seat.member()));
    }

    private static SeatFacts.Occupancy occupancy(SeatStatus status) {
        return switch (status) {
            case INVITED -> SeatFacts.Occupancy.INVITED;
            case ACCEPTED -> SeatFacts.Occupancy.TAKEN;
            case DECLINED, RECUSED -> SeatFacts.Occupancy.VACANT;
            case WAIVED -> SeatFacts.Occupancy.WAIVED;
        };
    }

    private static FindingFacts finding(FindingStanding finding) {
        return new FindingFacts(
                finding.number(),
                FindingFacts.Severity.valueOf(finding.severity().name()),
                finding.disposedAt() != null,
                finding.contestedAt() != null);
    }

    private static ConditionFacts condition(Condition condition) {
        return new ConditionFacts(condition.owner() != null, condition.due() != null, true);
    }

    private static Map<String, String> byQuestion(@Nullable IntakeAnswers answers) {
        return answers == null
                ? Map.of()
                : Map.of(
                        "reversibility", answers.reversibility(),
                        "blastRadius", answers.blastRadius(),
                        "dataSensitivity", answers.dataSensitivity(),
                        "cost", answers.cost());
    }
}
