package org.witan.reviewrules.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LapseTest {

    private static final String BEFORE = """
            # Payments
            Why.
            ## Data design
            The ledger owns all bookings.
            ### Retention
            Ten years.
            ## Rollout
            In steps.
            """;

    @Test
    void lapsesOnlyWhoDependsOnWhatChanged() {
        var changes = SectionChanges.between(BEFORE, BEFORE.replace("In steps.", "At once."));
        assertThat(Lapse.of(
                        List.of(
                                dependence("delivery", "Rollout"),
                                dependence("data", "Data design"),
                                dependence("operations", "Data design", "rollout"),
                                dependence("domain")),
                        changes))
                .containsExactly(
                        new Lapse(
                                "delivery",
                                List.of("Rollout"),
                                "\"Rollout\" was changed; the position depends on \"Rollout\"."),
                        new Lapse(
                                "operations",
                                List.of("Rollout"),
                                "\"Rollout\" was changed; the position depends on \"Data design\" and \"rollout\"."),
                        new Lapse(
                                "domain",
                                List.of("Rollout"),
                                "\"Rollout\" was changed; the position is about the whole document."));
    }

    @Test
    void dependsOnAllBelowASection() {
        var changes = SectionChanges.between(BEFORE, BEFORE.replace("Ten years.", "Two years."));
        assertThat(lapsed(changes, "Data design")).containsExactly("Retention");
        assertThat(lapsed(changes, "Payments")).containsExactly("Retention");
        assertThat(lapsed(changes, "Retention")).containsExactly("Retention");
        assertThat(lapsed(changes, "Rollout")).isEmpty();
        var above = SectionChanges.between(BEFORE, BEFORE.replace("all bookings", "no bookings"));
        assertThat(lapsed(above, "Retention")).isEmpty();
    }

    @Test
    void dependsOnWhatIsAddedBelowASectionEvenIfThatWasRenamed() {
        var later =
                BEFORE.replace("## Data design", "## Data").replace("## Rollout", "### Backup\nNightly.\n## Rollout");
        var changes = SectionChanges.between(BEFORE, later);
        assertThat(changes.renamed()).containsEntry("Data design", "Data");
        assertThat(lapsed(changes, "Data design")).containsExactly("Backup");
        assertThat(lapsed(changes, "Rollout")).isEmpty();
    }

    @Test
    void dependsOnSectionsThatAreRemoved() {
        var changes = SectionChanges.between(BEFORE, BEFORE.replace("### Retention\nTen years.\n", ""));
        assertThat(Lapse.of(List.of(dependence("data", "Retention")), changes))
                .containsExactly(new Lapse(
                        "data",
                        List.of("Retention"),
                        "\"Retention\" was removed; the position depends on \"Retention\"."));
    }

    @Test
    void tellsSectionsOfOneTitleApartByTheirPath() {
        var text = "# A\n## Risks\nOne.\n# B\n## Risks\nTwo.\n";
        var changes = SectionChanges.between(text, text.replace("Two.", "Three."));
        assertThat(lapsed(changes, "B > Risks")).containsExactly("B > Risks");
        assertThat(lapsed(changes, "A > Risks")).isEmpty();
        assertThat(lapsed(changes, "B")).containsExactly("B > Risks");
    }

    @Test
    void takesAnUnknownSectionForTheWholeDocument() {
        var changes = SectionChanges.between(BEFORE, BEFORE.replace("In steps.", "At once."));
        assertThat(Lapse.of(List.of(dependence("data", "Storage")), changes))
                .containsExactly(new Lapse(
                        "data",
                        List.of("Rollout"),
                        "\"Rollout\" was changed; the position depends on \"Storage\", which the document did not have, so that "
                                + "any change counts."));
    }

    @Test
    void namesAllThatHappened() {
        var later = BEFORE.replace("Why.", "Because.")
                .replace("## Rollout\nIn steps.\n", "## Costs\nFew.\n")
                .replace("Ten years.", "Two years.");
        assertThat(Lapse.of(List.of(dependence("domain")), SectionChanges.between(BEFORE, later)))
                .extracting(Lapse::reason)
                .containsExactly(
                        "\"Payments\" and \"Retention\" were changed, \"Rollout\" was removed, \"Costs\" was added; the "
                                + "position is about the whole document.");
    }

    @Test
    void lapsesNobodyWhenNothingChanged() {
        var changes = SectionChanges.between(BEFORE, BEFORE.replace("Why.", "*Why.*"));
        assertThat(Lapse.of(List.of(dependence("domain"), dependence("data", "Storage")), changes))
                .isEmpty();
    }

    private static List<String> lapsed(SectionChanges changes, String dependsOn) {
        return Lapse.of(List.of(dependence("seat", dependsOn)), changes).stream()
                .flatMap(lapse -> lapse.sections().stream())
                .toList();
    }

    private static Dependence dependence(String seat, String... dependsOn) {
        return new Dependence(seat, List.of(dependsOn));
    }
}
