package org.witan.queryside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.witan.messages.CommentId;
import org.witan.messages.EntryId;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantMessage;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditObject;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.discussion.CommentEdited;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.tenant.AccessRefused;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

class AuditTrailIT {

    private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private ProposalId proposal;
    private ProposalId other;
    private MemberId bob;
    private long position;

    @TempDir
    private Path folder;

    @BeforeEach
    void tellAStory() {
        var log = tenancy.log("PAY");
        proposal = tenancy.proposal(log, "Title", "Body");
        bob = tenancy.member("Bob Builder", Role.AUTHOR);
        other = tenancy.proposal(log, "Other", "Body");
        tenancy.happened(new ProposalRevised(proposal, 2, bob, "Title", "More", null));
        var thread = tenancy.thread(proposal, null, "Why?");
        tenancy.happened(new CommentEdited(
                thread, proposal, new CommentId(UUID.randomUUID().toString()), "Why not?"));
        tenancy.happened(new ProposalRelated(other, RelationType.AMENDS, proposal, false, null));
        tenancy.happened(new AccessRefused(tenancy.id(), bob, "record-decision", proposal.value()));
        tenancy.decided(proposal, Outcome.ACCEPTED, "Because.");
        position = fixture.head();
        tenancy.as(tenancy.author(), Role.OWNER);
        entries(null);
    }

    @Test
    void numbersEveryEventOfTheTenantWithoutGap() {
        var entries = entries(null);

        assertThat(entries).hasSize(16);
        for (var i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).number()).isEqualTo(entries.size() - i);
        }
        var last = entries.getFirst();
        assertThat(last.event()).isEqualTo("decision-recorded");
        assertThat(last.actor().name()).isEqualTo("Ann Author");
        assertThat(last.object()).isEqualTo(new AuditObject("proposal", "PAY-1"));
        assertThat(last.revision()).isEqualTo(1);
        assertThat(last.client()).isEqualTo("browser");
        assertThat(entries.getLast().previousHash()).isEqualTo("0".repeat(64));
        assertThat(last.previousHash()).isEqualTo(entries.get(1).hash());
    }

    @Test
    void listsTheHistoryOfAnObjectWithItsThreadsAndRelations() {
        assertThat(entries(proposal.key()))
                .extracting(AuditEntryView::event)
                .containsExactly(
                        "decision-recorded",
                        "proposal-submitted",
                        "proposal-related",
                        "comment-edited",
                        "comment-added",
                        "thread-opened",
                        "proposal-revised",
                        "proposal-drafted",
                        "proposal-numbered");
        assertThat(entries("PAY")).extracting(AuditEntryView::event).contains("log-opened", "proposal-numbered");
    }

    @Test
    void listsTheHistoryOfAProposalWithoutRefusals() {
        tenancy.happened(new AccessRefused(tenancy.id(), bob, "record-decision", proposal.key()));
        position = fixture.head();
        var expected = entries(proposal.key()).stream()
                .filter(entry -> !entry.event().equals("access-refused"))
                .toList();

        Page<AuditEntryView> first = tenancy.page(new ListProposalHistory(proposal, Tenancy.first(4), position));
        Page<AuditEntryView> rest =
                tenancy.page(new ListProposalHistory(proposal, new PageRequest(100, first.next()), position));

        assertThat(expected).hasSize(9);
        assertThat(entries(proposal.key())).hasSize(10);
        assertThat(first.items()).isEqualTo(expected.subList(0, 4));
        assertThat(rest.items()).isEqualTo(expected.subList(4, 9));
        assertThat(rest.next()).isNull();
    }

    @Test
    void keepsWhatIsWrittenUnderSealOutOfTheHistory() {
        var review = ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
        var seat = new SeatKey("security");
        var entry = new EntryId(UUID.randomUUID().toString());
        tenancy.happened(
                new ProposalEnteredReview(proposal, review, 1),
                new PanelConvened(
                        review,
                        proposal,
                        tenancy.author(),
                        1,
                        PanelStory.protocol(0),
                        new GateRuleSet(0, List.of()),
                        List.of(),
                        List.of(),
                        List.of(new PanelSeat(seat, new Perspective("security"), bob)),
                        Instant.now()),
                new RoundOpened(review, proposal, 1, 1, Instant.now(), null),
                new SeatAccepted(review, proposal, seat, bob),
                new SealedEntrySaved(review, proposal, seat, 1, bob, entry, null, SALT),
                new SeatFiled(review, proposal, seat, 1, bob));
        position = fixture.head();

        Page<AuditEntryView> history = tenancy.page(new ListProposalHistory(proposal, Tenancy.first(2), position));
        assertThat(history.items()).extracting(AuditEntryView::event).containsExactly("seat-accepted", "round-opened");
        assertThat(history.items().getFirst().object()).isEqualTo(new AuditObject("review", review.name()));
        assertThat(entries(proposal.key()).getFirst().event()).isEqualTo("seat-accepted");
    }

    @Test
    void filtersByActorEventAndTimeAndPages() {
        var byEvent = new ListAuditEntries(
                tenancy.id(), null, tenancy.author(), "proposal-drafted", null, null, Tenancy.first(1), position);
        Page<AuditEntryView> first = tenancy.page(byEvent);
        Page<AuditEntryView> second = tenancy.page(new ListAuditEntries(
                tenancy.id(), null, null, "proposal-drafted", null, null, new PageRequest(1, first.next()), position));
        var at = second.items().getFirst().at();
        Page<AuditEntryView> until = tenancy.page(new ListAuditEntries(
                tenancy.id(), null, null, "proposal-drafted", null, at, Tenancy.first(9), position));
        Page<AuditEntryView> from = tenancy.page(new ListAuditEntries(
                tenancy.id(), null, null, "proposal-drafted", at, null, Tenancy.first(9), position));

        assertThat(first.items().getFirst().object().id()).isEqualTo("PAY-2");
        assertThat(second.items().getFirst().object().id()).isEqualTo("PAY-1");
        assertThat(second.next()).isNull();
        assertThat(until.items()).isEmpty();
        assertThat(from.items()).hasSize(2);
    }

    @Test
    void verifiesWhatWasNotTouched() {
        var verification = TrailReading.verified(tenancy);

        assertThat(verification.firstBad()).isNull();
        assertThat(verification.valid()).isTrue();
        assertThat(verification.entries()).isEqualTo(16);
        assertThat(verification.head()).isEqualTo(entries(null).getFirst().hash());
    }

    @Test
    void namesTheFirstEntryThatWasChangedInTheDatabase() {
        for (var change : List.of(
                "actor = 'system'",
                "at = at + interval '1 microsecond'",
                "event = 'log-renamed'",
                "object_id = 'X'",
                "payload_digest = repeat('0', 64)",
                "previous_hash = repeat('0', 64)",
                "hash = repeat('0', 64)",
                "client = NULL",
                "revision = 7",
                "position = position + 1000000",
                "number = 1000")) {
            tampered("UPDATE audit_entry SET " + change + " WHERE number = 5 AND tenant = '%s'", 5);
        }
    }

    @Test
    void namesTheFirstEntryThatWasRemovedOrCutOff() {
        tampered("DELETE FROM audit_entry WHERE number = 1 AND tenant = '%s'", 1);
        tampered("DELETE FROM audit_entry WHERE number = 6 AND tenant = '%s'", 6);
        tampered("DELETE FROM audit_entry WHERE number > 12 AND tenant = '%s'", 13);
        tampered("DELETE FROM audit_entry WHERE tenant = '%s'", 1);
    }

    @Test
    void namesTheFirstEntryOfAChainThatWasForgedConsistently() throws SQLException {
        tampered(
                "DELETE FROM audit_entry WHERE number = 6 AND tenant = '%s';"
                        // By way of far away, because rows are updated in any order and no number may be there twice.
                        + "UPDATE audit_entry SET number = number + 1000000 WHERE number > 6 AND tenant = '%<s';"
                        + "UPDATE audit_entry SET number = number - 1000001 WHERE number > 6 AND tenant = '%<s'",
                6);
        tampered(
                "UPDATE event_log SET payload = '{}'::json WHERE position ="
                        + " (SELECT position FROM audit_entry WHERE number = 4 AND tenant = '%s')",
                4);
        tampered(
                "DELETE FROM event_log WHERE position ="
                        + " (SELECT position FROM audit_entry WHERE number = 4 AND tenant = '%s')",
                4);
    }

    private void tampered(String statement, long firstBad) {
        var audit = fixture.rows("SELECT * FROM audit_entry WHERE tenant = '" + tenancy.id() + "'");
        fixture.execute("CREATE TABLE kept_entry AS SELECT * FROM audit_entry WHERE tenant = '" + tenancy.id() + "';"
                + "CREATE TABLE kept_event AS SELECT * FROM event_log WHERE tenant = '" + tenancy.id() + "'");
        fixture.execute(statement.formatted(tenancy.id().value()));
        try {
            var verification = TrailReading.verified(tenancy);
            assertThat(verification.valid()).as(statement).isFalse();
            assertThat(verification.firstBad().number()).as(statement).isEqualTo(firstBad);
        } finally {
            fixture.execute("DELETE FROM audit_entry WHERE tenant = '" + tenancy.id() + "';"
                    + "INSERT INTO audit_entry SELECT * FROM kept_entry; DROP TABLE kept_entry;"
                    + "DELETE FROM event_log WHERE tenant = '" + tenancy.id() + "';"
                    + "INSERT INTO event_log SELECT * FROM kept_event; DROP TABLE kept_event");
        }
        assertThat(fixture.rows("SELECT * FROM audit_entry WHERE tenant = '" + tenancy.id() + "'"))
                .containsExactlyInAnyOrderElementsOf(audit);
        assertThat(TrailReading.verified(tenancy).valid()).isTrue();
    }

    @Test
    void letsTheWriterAddToTheTrailAndNothingElse() throws SQLException {
        try (var connection = fixture.connectAs(fixture.writer());
                var statement = connection.createStatement()) {
            for (var forbidden : List.of(
                    "UPDATE audit_entry SET actor = 'system'",
                    "UPDATE audit_entry SET sheet = NULL",
                    "DELETE FROM audit_entry",
                    "TRUNCATE audit_entry")) {
                Assertions.assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void exportsATrailThatVerifiesOffline() throws IOException {
        var file = write(export());

        var result = new OfflineAuditVerifier(null).verify(file);

        assertThat(result.firstBad()).isNull();
        assertThat(result.entries()).isEqualTo(16);
        assertThat(result.head()).isEqualTo(entries(null).getFirst().hash());
        assertThat(run(file.toString())).isZero();
    }

    @Test
    void exportsATenantWithMoreThanAPage() throws IOException {
        tenancy.happened(IntStream.range(0, 520)
                .mapToObj(i -> new AccessRefused(tenancy.id(), bob, "record-decision", "PAY-" + i))
                .toArray(TenantMessage[]::new));
        position = fixture.head();
        // So many may take a busy machine longer than a read waits.
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(RefusedException.class)
                .until(() -> !entries(null).isEmpty());
        assertThat(TrailReading.verified(tenancy).entries()).isEqualTo(536);
        assertThat(new OfflineAuditVerifier(null).verify(write(export())).entries())
                .isEqualTo(536);
    }

    @Test
    void namesTheFirstBadEntryOfATamperedExport() throws IOException {
        var lines = export();
        var random = new Random(42);
        for (var round = 0; round < 150; round++) {
            var tampered = new ArrayList<>(lines);
            var expected = tamper(tampered, random);
            var file = write(tampered);
            var result = new OfflineAuditVerifier(null).verify(file);
            assertThat(result.valid()).as("round %d", round).isFalse();
            assertThat(result.firstBad().number())
                    .as("round %d: %s", round, result.firstBad())
                    .isEqualTo(expected);
            if (round % 50 == 0) {
                assertThat(run(file.toString())).isEqualTo(1);
            }
        }
    }

    /** Changes an export in one way; answers the first entry that must be named. */
    private static long tamper(List<String> lines, Random random) {
        var entries = lines.size() - 2;
        var entry = 1 + random.nextInt(entries);
        switch (random.nextInt(6)) {
            case 0 -> {
                var line = new StringBuilder(lines.get(entry));
                var at = random.nextInt(line.length());
                line.setCharAt(at, line.charAt(at) == 'x' ? 'y' : 'x');
                lines.set(entry, line.toString());
            }
            case 1 -> {
                lines.remove(entry);
                return entry;
            }
            case 2 -> lines.add(entry, lines.get(entry == 1 ? 2 : 1 + random.nextInt(entry - 1)));
            case 3 -> {
                if (entry == entries) {
                    entry--;
                }
                var moved = lines.remove(entry);
                lines.add(entry + 1, moved);
            }
            case 4 -> {
                var kept = lines.subList(0, entry + 1);
                lines.subList(kept.size(), lines.size()).clear();
                return entry + 1L;
            }
            default -> {
                var checkpoint = lines.removeLast();
                lines.subList(entry, lines.size()).clear();
                lines.add(checkpoint);
            }
        }
        return entry;
    }

    @Test
    void seesAForeignSignatureAndAChangedCheckpoint() throws IOException {
        var lines = export();
        var key = folder.resolve("trusted");
        Files.writeString(key, lines.getLast().replaceAll(".*\"publicKey\":\"([^\"]+)\".*", "$1"));
        assertThat(run(write(lines).toString(), key.toString())).isZero();

        Files.writeString(key, SigningKey.at(folder.resolve("other")).publicKey());
        assertThat(run(write(lines).toString(), key.toString())).isEqualTo(1);

        var changed = new ArrayList<>(lines);
        changed.set(lines.size() - 1, lines.getLast().replaceAll("\"at\":\"\\d{4}", "\"at\":\"1999"));
        assertThat(new OfflineAuditVerifier(null)
                        .verify(write(changed))
                        .firstBad()
                        .reason())
                .contains("signature");
    }

    @Test
    void makesAKeyThatNobodyElseCanRead() throws IOException {
        var file = folder.resolve("keys").resolve("audit");

        var made = SigningKey.at(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKey.at(file).publicKey()).isEqualTo(made.publicKey());
        assertThat(SigningKey.verifies(made.publicKey(), "text", made.sign("text")))
                .isTrue();
        assertThat(SigningKey.verifies(made.publicKey(), "other", made.sign("text")))
                .isFalse();
    }

    private int run(String... arguments) {
        var silent = new PrintStream(new ByteArrayOutputStream());
        return OfflineAuditVerifier.run(arguments, silent, silent);
    }

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("export.ndjson"), String.join("\n", lines) + "\n");
    }

    private List<String> export() {
        entries(null);
        return TrailReading.exported(tenancy);
    }

    private List<AuditEntryView> entries(String object) {
        Page<AuditEntryView> page = tenancy.page(
                new ListAuditEntries(tenancy.id(), object, null, null, null, null, Tenancy.first(100), position));
        return page.items();
    }
}
