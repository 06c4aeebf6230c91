package org.witan.commandside.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.acting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.messages.CommonError;
import org.witan.messages.LogId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.discussion.DiscussionCommand;
import org.witan.messages.log.LogCommand;
import org.witan.messages.log.OpenLog;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalCommand;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.ReviewBookCommand;
import org.witan.messages.review.ReviewCommand;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.TenantCommand;

class CommandGuardTest {

    private static final RecordDecision DECIDE =
            new RecordDecision(new ProposalId("acme/PAY-1"), Outcome.ACCEPTED, "Yes.", List.of(), null, null);

    private final List<Object> recorded = new ArrayList<>();
    private CommandGuard guard;

    @BeforeEach
    void makeGuard() {
        var events = SimpleEventBus.builder().build();
        events.subscribe(messages -> messages.forEach(message -> recorded.add(message.getPayload())));
        guard = new CommandGuard(events);
    }

    @Test
    void knowsARightForEveryCommand() {
        var commands = Stream.of(
                        TenantCommand.class,
                        LogCommand.class,
                        ProposalCommand.class,
                        DiscussionCommand.class,
                        ReviewCommand.class,
                        RoundSheetCommand.class,
                        ReviewBookCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
        assertThat(CommandRights.commands()).containsAll(commands.toList());
    }

    @Test
    void refusesCommandThatTheTableDoesNotKnow() {
        record Unknown(TenantId tenant) implements TenantMessage {}
        assertRefused(CommonError.ROLE_REQUIRED, new Unknown(new TenantId("acme")), acting(ANN, Role.values()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOnlyAChairDecide(Role role) {
        if (role == Role.CHAIR) {
            assertThatCode(() -> send(DECIDE, acting(ANN, role))).doesNotThrowAnyException();
        } else {
            assertRefused(CommonError.ROLE_REQUIRED, DECIDE, acting(ANN, role));
        }
    }

    @Test
    void putsRefusalOnRecord() {
        assertRefused(CommonError.ROLE_REQUIRED, DECIDE, acting(ANN, Role.READER));
        assertThat(recorded)
                .containsExactly(new AccessRefused(new TenantId("acme"), ANN, "record-decision", "acme/PAY-1"));
    }

    @Test
    void recordsNothingForCommandOfAnotherTenant() {
        var foreign = new OpenLog(new LogId("globex/PAY"), "Payments", null);
        assertRefused(CommonError.NOT_FOUND, foreign, acting(ANN, Role.OWNER));
        assertThat(recorded).isEmpty();
    }

    @Test
    void refusesMemberWithoutRoles() {
        assertRefused(CommonError.ROLE_REQUIRED, DECIDE, acting(ANN));
    }

    @Test
    void letsOnlyTheOperatorRegisterTenants() {
        var register = new RegisterTenant(new TenantId("acme"), "Acme", ANN);
        assertRefused(CommonError.ROLE_REQUIRED, register, acting(ANN, Role.values()));
        var operator = acting(ANN);
        operator.put(MetadataKeys.OPERATOR, "true");
        assertThatCode(() -> send(register, operator)).doesNotThrowAnyException();
    }

    @Test
    void letsOnlyTheApplicationRecognizePersons() {
        var recognize = new RecognizePerson("ann@acme.example", "Ann", null);
        assertRefused(CommonError.ROLE_REQUIRED, recognize, acting(ANN, Role.values()));
        assertThatCode(() -> send(recognize, Map.of(MetadataKeys.ACTOR, MetadataKeys.SYSTEM)))
                .doesNotThrowAnyException();
    }

    @Test
    void grantsEveryRoleSomething() {
        var granted = EnumSet.noneOf(Role.class);
        for (var command : CommandRights.commands()) {
            if (CommandRights.of(command) instanceof CommandRights.Right.AnyOf(Set<Role> roles)) {
                granted.addAll(roles);
            }
        }
        assertThat(granted).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Role.AUDITOR)));
    }

    @Test
    void closesConclusionsToAgentsWhateverTheirRolesAndPutsTheRefusalOnRecord() {
        var sign = new SignRecommendation(
                new ReviewId("acme/review-00000000-0000-4000-8000-0000000000f1"), new SeatKey("security"), 1);
        var agent = acting(ANN, Role.READER, Role.EXPERT);
        assertThatCode(() -> send(sign, agent)).doesNotThrowAnyException();
        agent.put(MetadataKeys.AGENT, "true");
        assertRefused(CommonError.AGENT_NOT_ALLOWED, sign, agent);
        assertThat(recorded)
                .containsExactly(new AccessRefused(
                        new TenantId("acme"),
                        ANN,
                        "sign-recommendation",
                        "acme/review-00000000-0000-4000-8000-0000000000f1"));
    }

    @Test
    void letsAgentsDoNothingButReadAndCommentAndSpeakForTheirSeats() {
        var open = CommandRights.commands().stream()
                .filter(CommandRights::isForAgents)
                .map(Class::getSimpleName)
                .toList();
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "OpenThread",
                        "AddComment",
                        "EditComment",
                        "DeleteComment",
                        "AcceptSeat",
                        "DeclineSeat",
                        "RecuseSeat",
                        "FileFinding",
                        "ChangeFinding",
                        "DropFinding",
                        "TakePosition",
                        "AnswerChecklistItem",
                        "DeclareNothingToAdd",
                        "FileSheet",
                        "MovePosition",
                        "ContestDisposition",
                        "WithdrawContest");
    }

    @Test
    void asksAgentsForTheRoleToo() {
        var accept = new AcceptSeat(
                new ReviewId("acme/review-00000000-0000-4000-8000-0000000000f1"), new SeatKey("security"));
        var reader = acting(ANN, Role.READER);
        reader.put(MetadataKeys.AGENT, "true");
        assertRefused(CommonError.ROLE_REQUIRED, accept, reader);
        var expert = acting(ANN, Role.EXPERT);
        expert.put(MetadataKeys.AGENT, "true");
        assertThatCode(() -> send(accept, expert)).doesNotThrowAnyException();
    }

    private void send(Object command, Map<String, Object> metadata) {
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(metadata);
        assertThat(guard.handle(List.of()).apply(0, message)).isSameAs(message);
    }

    private void assertRefused(CommonError code, Object command, Map<String, Object> metadata) {
        assertThatThrownBy(() -> send(command, metadata))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
