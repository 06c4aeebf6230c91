package org.witan.commandside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;

class PersonDirectoryIT {

    private static DirectoryFixture fixture;
    private static PersonDirectory directory;

    @BeforeAll
    static void migrate() {
        fixture = new DirectoryFixture();
        directory = fixture.directory();
    }

    @Test
    void keepsOneIdFromInvitationToSignIn() {
        var invited = directory.recognize("Ann@Acme.example", "Ann", null);
        var signedIn = directory.recognize("ann@acme.example", "Ann Archer", "subject-ann");
        var again = directory.recognize("ann@acme.example", "Ann Archer", "subject-ann");

        assertThat(signedIn).isEqualTo(invited).isEqualTo(again);
        assertThat(directory.find(invited))
                .contains(new DirectoryEntry(invited, "Ann@Acme.example", "Ann Archer", "subject-ann", false));
        assertThat(directory.findBySubject("subject-ann"))
                .map(DirectoryEntry::member)
                .contains(invited);
    }

    @Test
    void keepsAnAgentUnderItsIdOnce() {
        var agent = new MemberId(UUID.randomUUID().toString());
        directory.enrol(agent, "Scanner");
        directory.enrol(agent, "Another");
        directory.link(agent, "subject-scanner");

        assertThat(directory.find(agent)).contains(new DirectoryEntry(agent, null, "Scanner", "subject-scanner", true));
        assertThat(directory.findBySubject("subject-scanner").map(DirectoryEntry::member))
                .contains(agent);
    }

    @Test
    void letsNoInvitationRenameAKnownPerson() {
        var member = directory.recognize("bob@acme.example", "Bob", "subject-bob");

        assertThat(directory.recognize("BOB@acme.example", "Impostor", null)).isEqualTo(member);

        assertThat(directory.find(member).orElseThrow().name()).isEqualTo("Bob");
    }

    @Test
    void followsAPersonWhoseAddressChanged() {
        var member = directory.recognize("old@acme.example", "Cy", "subject-cy");

        assertThat(directory.recognize("new@acme.example", "Cy", "subject-cy")).isEqualTo(member);

        assertThat(directory.find(member).orElseThrow().email()).isEqualTo("new@acme.example");
    }

    @Test
    void handsNobodyToAnotherSubjectThatGotTheAddress() {
        var former = directory.recognize("desk@acme.example", "Dee", "subject-dee");
        var latter = directory.recognize("desk@acme.example", "Eve", "subject-eve");

        assertThat(latter).isNotEqualTo(former);
        assertThat(directory.find(former).orElseThrow().email()).isNull();
        assertThat(directory.recognize("dee@acme.example", "Dee", "subject-dee"))
                .isEqualTo(former);
        assertThat(directory.find(former).orElseThrow().email()).isEqualTo("dee@acme.example");
    }

    @Test
    void makesOnePersonOfManySimultaneousSignIns() throws Exception {
        var callers = 16;
        for (var round = 0; round < 12; round++) {
            var email = "crowd-" + round + "@acme.example";
            var subject = "subject-crowd-" + round;
            var start = new CyclicBarrier(callers);
            Callable<MemberId> signIn = () -> {
                start.await();
                return directory.recognize(email, "Crowd", subject);
            };
            Callable<MemberId> invite = () -> {
                start.await();
                return directory.recognize(email, "Crowd", null);
            };
            try (var threads = Executors.newFixedThreadPool(callers)) {
                var calls = IntStream.range(0, callers)
                        .mapToObj(i -> threads.submit(i % 2 == 0 ? signIn : invite))
                        .toList();
                var ids = new HashSet<MemberId>();
                for (var call : calls) {
                    ids.add(call.get());
                }
                assertThat(ids).hasSize(1);
            }
        }
    }

    @Test
    void linksAnAccountOnceAndRefusesToShareIt() {
        var fay = directory.recognize("fay@acme.example", "Fay", null);
        var gil = directory.recognize("gil@acme.example", "Gil", null);

        directory.link(fay, "subject-fay");
        directory.link(fay, "subject-fay");

        assertThat(directory.find(fay).orElseThrow().subject()).isEqualTo("subject-fay");
        assertThatThrownBy(() -> directory.link(gil, "subject-fay"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(gil.value());
    }

    @Test
    void keepsNothingOfAnErasedPerson() {
        var member = directory.recognize("hal@acme.example", "Hal", "subject-hal");

        fixture.execute("UPDATE person SET email = NULL, subject = NULL, name = 'Former member', erased_at = now()"
                + " WHERE person_id = '" + member + "'");

        assertThat(directory.find(member)).isEmpty();
        assertThat(directory.recognize("hal@acme.example", "Hal", "subject-hal"))
                .isNotEqualTo(member);
    }

    @Test
    void showsNobodyToAReaderWithoutAPolicy() throws SQLException {
        directory.recognize("ivy@acme.example", "Ivy", null);

        try (var connection = fixture.reader().getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT person_id, name, email FROM person")) {
                assertThat(rows.next()).isFalse();
            }
            assertThatThrownBy(() -> statement.executeQuery("SELECT subject FROM person"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesWhatMayBeRetriedWhileTheDatabaseIsAway() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");
        var away = new PersonDirectory(new DirectoryDatabase(nowhere), UUID::randomUUID);

        assertThatThrownBy(() -> away.findBySubject("subject"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CommonError.EVENT_LOG_UNAVAILABLE));
    }
}
