package org.witan.reviewrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.witan.reviewrules.Stance.ABSTAIN;
import static org.witan.reviewrules.Stance.ENDORSE;
import static org.witan.reviewrules.Stance.ENDORSE_ON_CONDITIONS;
import static org.witan.reviewrules.Stance.OBJECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.reviewrules.Stance;

class AgreementTest {

    @Test
    void saysThatAllAgree() {
        var agreement = agreement(taken("security", ENDORSE), taken("data", ENDORSE), taken("api", ENDORSE));
        assertThat(agreement.consensus()).hasValue(1.0);
        assertThat(agreement.sentence()).isEqualTo("Full agreement (1.00): 3 endorse.");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.standings()).extracting(Standing::distance).containsOnly(0.0);
        assertThat(agreement.standings().getFirst().sentence()).isEqualTo("API endorses, with the rest: 2 endorse.");
    }

    @Test
    void saysThatThePanelIsSplit() {
        var agreement = agreement(taken("security", OBJECT), taken("data", ENDORSE));
        assertThat(agreement.consensus().orElseThrow()).isCloseTo(0.0, within(1e-12));
        assertThat(agreement.sentence()).isEqualTo("The panel is split (0.00): 1 objects and 1 endorses.");
        assertThat(agreement.differences())
                .containsExactly(new Difference(
                        "security", "data", 1.0, "Security objects, while data endorses: opposite ends."));
    }

    @Test
    void putsTheFurthestDifferenceFirst() {
        var agreement = agreement(
                taken("security", OBJECT), taken("data", ENDORSE), taken("reliability", ENDORSE_ON_CONDITIONS));
        assertThat(agreement.consensus().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(agreement.sentence())
                .isEqualTo("Little agreement (0.33): 1 objects, 1 endorses on conditions and 1 endorses.");
        assertThat(agreement.differences())
                .extracting(Difference::sentence)
                .containsExactly(
                        "Security objects, while data endorses: opposite ends.",
                        "Reliability endorses on conditions, while data endorses: one step apart.",
                        "Security objects, while reliability endorses on conditions: one step apart.");
    }

    @Test
    void saysWhoStandsAlone() {
        var agreement = agreement(
                taken("security", OBJECT),
                taken("data", ENDORSE),
                taken("cost", ENDORSE),
                taken("reliability", ENDORSE_ON_CONDITIONS));
        assertThat(agreement.standings())
                .extracting(Standing::sentence)
                .containsExactly(
                        "Security objects, far from the rest: 1 endorses on conditions and 2 endorse.",
                        "Cost endorses, apart from the rest: 1 objects, 1 endorses on conditions and 1 endorses.",
                        "Data endorses, apart from the rest: 1 objects, 1 endorses on conditions and 1 endorses.",
                        "Reliability endorses on conditions, near the rest: 1 objects and 2 endorse.");
    }

    @Test
    void takesThePerspectiveAsAWholeWhenItsSeatsDiffer() {
        var agreement = Agreement.of(List.of(
                new StanceTaken("security", "security", OBJECT),
                new StanceTaken("security-2", "security", ENDORSE),
                new StanceTaken("data", "data", ENDORSE)));
        assertThat(agreement.differences())
                .containsExactly(new Difference(
                        "security",
                        "data",
                        0.5,
                        "Security is divided (1 objects and 1 endorses), while data endorses: one step apart."));
    }

    @Test
    void leavesAbstentionsOut() {
        var agreement = agreement(taken("security", ABSTAIN), taken("data", ENDORSE), taken("cost", ENDORSE));
        assertThat(agreement.counted()).isEqualTo(2);
        assertThat(agreement.sentence()).isEqualTo("Full agreement (1.00): 2 endorse and 1 abstains.");
        assertThat(agreement.standings()).extracting(Standing::perspective).containsExactly("cost", "data");
    }

    @Test
    void hasNoIndexWhenNobodySaysYesOrNo() {
        assertThat(agreement().consensus()).isEmpty();
        assertThat(agreement().sentence()).isEqualTo("Nobody has taken a position.");
        var abstentions = agreement(taken("security", ABSTAIN), taken("data", ABSTAIN));
        assertThat(abstentions.consensus()).isEmpty();
        assertThat(abstentions.sentence()).isEqualTo("Nobody says yes or no: 2 abstain.");
    }

    @Test
    void saysThatThereIsNothingToCompareForOnePosition() {
        var agreement = agreement(taken("security", ENDORSE_ON_CONDITIONS));
        assertThat(agreement.sentence()).isEqualTo("Only one position counts: 1 endorses on conditions.");
        assertThat(agreement.standings())
                .containsExactly(
                        new Standing("security", 0, "Security endorses on conditions; no other position counts."));
    }

    @Test
    void doesNotDependOnTheOrderOfSeats() {
        var stances = new ArrayList<StanceTaken>();
        for (var index = 0; index < 12; index++) {
            stances.add(new StanceTaken("seat-" + index, "p" + index % 5, Stance.values()[index * 7 % 4]));
        }
        var expected = Agreement.of(stances);
        var random = new java.util.Random(3);
        for (var round = 0; round < 50; round++) {
            Collections.shuffle(stances, random);
            assertThat(Agreement.of(stances)).isEqualTo(expected);
        }
    }

    private static Agreement agreement(StanceTaken... stances) {
        return Agreement.of(List.of(stances));
    }

    private static StanceTaken taken(String perspective, Stance stance) {
        return new StanceTaken(perspective, perspective, stance);
    }
}
