package org.witan.reviewrules.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClustersTest {

    /** Pairs that a person takes for the same matter, though put by two experts in their own words. */
    private static final List<List<String>> SAME = List.of(
            List.of(
                    "No retention period is stated for payment events.",
                    "Payment events have no defined retention, so the topic grows for ever."),
            List.of(
                    "Consumers are not idempotent: a redelivered message charges the card twice.",
                    "What happens when a charge message is delivered twice? Nothing makes consumers idempotent."),
            List.of(
                    "There is no rollback once the new schema has been written to.",
                    "Rolling back after the schema migration is not possible, since the old code cannot read new rows."),
            List.of(
                    "Tenant isolation rests on every query adding the tenant filter.",
                    "One forgotten tenant filter in a query leaks another tenant's rows; use row-level security."),
            List.of(
                    "The p99 latency goal of 200 ms is not backed by any measurement.",
                    "Where does the 200 ms latency goal come from, and how was it measured?"),
            List.of(
                    "The API keys are stored in plain text in the configuration.",
                    "Secrets such as API keys must not be kept unencrypted in config files."),
            List.of(
                    "Kafka is a single point of failure for checkout.",
                    "If Kafka is down, checkout is down: there is no fallback."),
            List.of("Dead-letter queue has no owner and nobody is alerted.", "Nobody watches the dead letter queue."));

    private static final List<String> OTHERS = List.of(
            "Costs of the additional cluster are missing.",
            "No owner is named for the ledger service.",
            "The migration runs as one big-bang step over a weekend.",
            "Caching of exchange rates may serve stale values.",
            "How are the webhook signatures verified?",
            "Error codes of the API are not documented.");

    @Test
    void groupsThePairsThatAPersonWouldGroupWithinASection() {
        var clusters = Clusters.of(corpus("Design"));
        assertThat(clusters)
                .extracting(Cluster::findings)
                .containsExactly(
                        List.of(1, 2),
                        List.of(3, 4),
                        List.of(5, 6),
                        List.of(7, 8),
                        List.of(9, 10),
                        List.of(11, 12),
                        List.of(13, 14),
                        List.of(15, 16));
        assertThat(clusters.get(2).overlaps())
                .extracting(Overlap::sentence)
                .containsExactly("Findings 5 and 6 are both about \"Design\", and share the words new and schema.");
    }

    @Test
    void asksForMoreLikenessWithoutACommonPlace() {
        assertThat(Clusters.of(corpus(null)))
                .extracting(Cluster::findings)
                .containsExactly(
                        List.of(1, 2), List.of(3, 4), List.of(7, 8), List.of(9, 10), List.of(13, 14), List.of(15, 16));
        assertThat(Clusters.of(corpus(null)).getFirst().overlaps())
                .extracting(Overlap::sentence)
                .containsExactly(
                        "Findings 1 and 2 say much the same: they share the words events, payment and retention.");
    }

    @Test
    void groupsWhatQuotesTheSamePassageWhateverItSays() {
        var clusters = Clusters.of(List.of(
                new FindingText(4, "Who owns this?", null, new Passage(2, 100, 200)),
                new FindingText(2, "Latency is a guess.", "Goals", new Passage(2, 110, 210)),
                new FindingText(3, "Latency is a guess.", "Goals", new Passage(2, 500, 600))));
        assertThat(clusters.getFirst().findings()).containsExactly(2, 4);
        assertThat(clusters.getFirst().overlaps().getFirst().sentence())
                .isEqualTo("Findings 2 and 4 quote the same passage.");
    }

    @Test
    void asksForLikenessWhenPassagesOnlyTouch() {
        var whole = new Passage(2, 0, 1000);
        var part = new Passage(2, 10, 30);
        assertThat(Clusters.of(List.of(
                        new FindingText(1, "Who owns this?", null, whole),
                        new FindingText(2, "Latency is a guess.", null, part))))
                .isEmpty();
        assertThat(Clusters.of(List.of(
                                new FindingText(1, "Nobody owns the ledger topic.", null, whole),
                                new FindingText(2, "Which team owns the ledger?", null, part)))
                        .getFirst()
                        .overlaps()
                        .getFirst()
                        .sentence())
                .isEqualTo("Findings 1 and 2 quote passages that overlap, and share the words ledger and owns.");
    }

    @Test
    void keepsPassagesOfDifferentRevisionsApart() {
        assertThat(new Passage(1, 0, 10).overlapWith(new Passage(2, 0, 10))).isZero();
        assertThat(new Passage(1, 0, 10).overlapWith(new Passage(1, 10, 20))).isZero();
        assertThat(new Passage(1, 0, 10).overlapWith(new Passage(1, 5, 15))).isEqualTo(1.0 / 3);
        assertThatThrownBy(() -> new Passage(1, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotGrowAlongAChain() {
        var clusters = Clusters.of(List.of(
                finding(1, "broker cluster upgrade"),
                finding(2, "broker cluster upgrade certificate renewal"),
                finding(3, "certificate renewal"),
                finding(4, "certificate renewal")));
        assertThat(clusters).extracting(Cluster::findings).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Clusters.of(List.of())).isEmpty();
        assertThat(Clusters.of(List.of(finding(1, "Alone.")))).isEmpty();
        assertThat(Clusters.of(List.of(finding(1, "..."), finding(2, "...")))).isEmpty();
    }

    @Test
    void givesOneReasonForEachFindingButTheFirst() {
        var same = new ArrayList<FindingText>();
        for (var number = 1; number <= 40; number++) {
            same.add(finding(number, "Nobody owns the ledger topic."));
        }
        var cluster = Clusters.of(same).getFirst();
        assertThat(cluster.findings()).hasSize(40);
        assertThat(cluster.overlaps())
                .extracting(Overlap::other)
                .doesNotHaveDuplicates()
                .hasSize(39);
    }

    @Test
    void doesNotDependOnTheOrderOfFindings() {
        var findings = new ArrayList<>(corpus("Design"));
        var expected = Clusters.of(findings);
        var random = new Random(5);
        for (var round = 0; round < 30; round++) {
            Collections.shuffle(findings, random);
            assertThat(Clusters.of(findings)).isEqualTo(expected);
        }
    }

    @Test
    void putsEveryFindingIntoAtMostOneClusterOfMutualOverlaps() {
        var random = new Random(7);
        var words = List.of("ledger", "topic", "owner", "latency", "backup", "token", "schema", "cache");
        for (var round = 0; round < 100; round++) {
            var findings = new ArrayList<FindingText>();
            for (var number = 1; number <= 25; number++) {
                var statement = words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8));
                findings.add(new FindingText(number, statement, random.nextBoolean() ? "Design" : null, null));
            }
            var clusters = Clusters.of(findings);
            var judge = new PairJudge(findings);
            assertThat(clusters.stream().flatMap(cluster -> cluster.findings().stream()))
                    .doesNotHaveDuplicates();
            assertThat(clusters)
                    .allSatisfy(cluster -> cluster.findings()
                            .forEach(one -> cluster.findings().stream()
                                    .filter(other -> other > one)
                                    .forEach(other -> assertThat(judge.closeness(one - 1, other - 1))
                                            .isPositive())));
        }
    }

    private static List<FindingText> corpus(@Nullable String section) {
        var findings = new ArrayList<FindingText>();
        SAME.forEach(pair -> pair.forEach(
                statement -> findings.add(new FindingText(findings.size() + 1, statement, section, null))));
        OTHERS.forEach(statement -> findings.add(new FindingText(findings.size() + 1, statement, section, null)));
        return findings;
    }

    private static FindingText finding(int number, String statement) {
        return new FindingText(number, statement, "Design", null);
    }
}
