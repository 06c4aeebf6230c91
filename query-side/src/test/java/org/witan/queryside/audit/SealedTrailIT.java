package org.witan.queryside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.Stance;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those who audit learn of sheets: that there are entries, and once a sheet is revealed, which. */
class SealedTrailIT {

    private static final List<String> UNDER_SEAL = List.of("sealed-entry-saved", "seat-filed", "seat-reminded");

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private final PanelStory story = PanelStory.seated(tenancy);
    private int shown;

    @TempDir
    private Path folder;

    @BeforeEach
    void samFilesAndDoraDoesNot() {
        shown = entries(null, null).size();
        story.by(
                story.sam,
                story.saved(PanelStory.SECURITY, 1, story.sam, id(), SealedContent.of(new NothingToAdd("Fine."))),
                story.filed(PanelStory.SECURITY, 1, story.sam));
        story.by(
                story.dora,
                story.saved(PanelStory.DATA, 1, story.dora, id(), SealedContent.of(new NothingToAdd("Fine."))),
                new SeatReminded(
                        story.review,
                        story.proposal,
                        PanelStory.DATA,
                        1,
                        story.dora,
                        ReminderKind.FILE,
                        story.deadline,
                        24));
    }

    @Test
    void listsNothingOfASheetBeforeTheReveal() {
        assertThat(entries(null, null)).hasSize(shown);
        assertThat(entries(story.sam, null)).extracting(AuditEntryView::event).doesNotContainAnyElementsOf(UNDER_SEAL);
        for (var event : UNDER_SEAL) {
            assertThat(entries(null, event)).as(event).isEmpty();
        }
    }

    @Test
    void exportsThePlacesOfWhatIsUnderSeal() throws IOException {
        var lines = export();
        var sealed = lines.stream().filter(line -> line.contains("commitment")).toList();

        assertThat(sealed).hasSize(4);
        assertThat(sealed)
                .allSatisfy(line -> assertThat(json(line).propertyNames())
                        .containsExactlyInAnyOrder("commitment", "hash", "number", "previousHash", "tenant"));
        assertThat(String.join("", lines)).doesNotContain(UNDER_SEAL.toArray(String[]::new));
        assertThat(verified(lines).firstBad()).isNull();
        assertThat(verified(lines).entries()).isEqualTo(shown + 4L);
        assertThat(TrailReading.verified(tenancy).valid()).isTrue();
        assertThat(TrailReading.verified(tenancy).head())
                .isEqualTo(verified(lines).head());
    }

    @Test
    void showsWhatIsRevealedInTheSamePlaceAndNothingOfTheRest() throws IOException {
        var before = export();
        reveal();

        assertThat(entries(story.sam, null))
                .extracting(AuditEntryView::event)
                .containsSequence("seat-filed", "sealed-entry-saved");
        assertThat(entries(story.dora, null)).extracting(AuditEntryView::event).doesNotContainAnyElementsOf(UNDER_SEAL);
        var after = export();
        assertThat(verified(after).firstBad()).isNull();
        assertThat(after.stream().filter(line -> line.contains("commitment"))).hasSize(2);
        for (var i = 1; i < before.size() - 1; i++) {
            assertThat(json(after.get(i)).path("hash"))
                    .isEqualTo(json(before.get(i)).path("hash"));
        }
    }

    @Test
    void namesAnEntryUnderSealThatWasChanged() throws IOException {
        var lines = export();
        int place = sealedPlaces(lines).getFirst();
        for (var name : List.of("commitment", "number", "tenant", "previousHash", "hash")) {
            var value = json(lines.get(place)).path(name).asString();
            var other =
                    name.equals("number") ? "7" : value.replace(value.charAt(0), value.charAt(0) == 'a' ? 'b' : 'a');
            var changed = new ArrayList<>(lines);
            changed.set(place, lines.get(place).replaceFirst("(\"" + name + "\":\"?)" + value, "$1" + other));
            assertThat(changed.get(place)).as(name).isNotEqualTo(lines.get(place));
            assertThat(verified(changed).firstBad().number()).as(name).isEqualTo(place);
        }
    }

    @Test
    void takesNoEntryThatIsShownForOneUnderSealOrTheOtherWayRound() throws IOException {
        var sealedBefore = export();
        reveal();
        var shownAfter = export();
        int place = sealedPlaces(sealedBefore).getFirst();
        var entry = 2;

        var forged = new ArrayList<>(shownAfter);
        forged.set(place, shownAfter.get(place).replace("sealed-entry-saved", "seat-reminded"));
        assertThat(verified(forged).firstBad().number()).isEqualTo(place);

        var hidden = new ArrayList<>(shownAfter);
        var row = json(shownAfter.get(entry));
        hidden.set(
                entry,
                new SealedLink(row.path("tenant").asString(), entry, "0".repeat(64))
                        .exported(
                                row.path("previousHash").asString(),
                                row.path("hash").asString()));
        assertThat(verified(hidden).firstBad().number()).isEqualTo(entry);
    }

    private void reveal() {
        story.reveal(PanelStory.sheet(PanelStory.SECURITY, story.sam, PanelStory.position(Stance.ENDORSE)));
    }

    private static List<Integer> sealedPlaces(List<String> lines) {
        var places = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("commitment")) {
                places.add(i);
            }
        }
        return places;
    }

    private AuditVerification verified(List<String> lines) throws IOException {
        var file = Files.writeString(folder.resolve("export.ndjson"), String.join("\n", lines) + "\n");
        return new OfflineAuditVerifier(null).verify(file);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private List<String> export() {
        entries(null, null);
        return TrailReading.exported(tenancy);
    }

    private List<AuditEntryView> entries(MemberId actor, String event) {
        tenancy.as(tenancy.author(), Role.OWNER);
        Page<AuditEntryView> page = tenancy.page(
                new ListAuditEntries(tenancy.id(), null, actor, event, null, null, Tenancy.first(100), fixture.head()));
        return page.items();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
