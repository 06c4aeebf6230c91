package org.witan.commandside.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.acting;
import static org.witan.commandside.Refusals.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.LogId;
import org.witan.messages.Role;
import org.witan.messages.log.LogError;
import org.witan.messages.log.LogOpened;
import org.witan.messages.log.LogRenamed;
import org.witan.messages.log.OpenLog;
import org.witan.messages.log.ProposalNumbered;
import org.witan.messages.log.RenameLog;

class DecisionLogTest {

    private static final LogId PAY = new LogId("acme/PAY");
    private static final LogOpened OPENED = new LogOpened(PAY, "Payments", null);

    private AggregateTestFixture<DecisionLog> fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(DecisionLog.class);
    }

    @Test
    void opens() {
        fixture.givenNoPriorActivity()
                .when(new OpenLog(PAY, "Payments", " "), acting(ANN, Role.OWNER))
                .expectEvents(OPENED);
    }

    @Test
    void refusesKeyThatIsTaken() {
        fixture.given(OPENED)
                .when(new OpenLog(PAY, "Payroll", null), acting(ANN, Role.OWNER))
                .expectException(refused(LogError.LOG_EXISTS));
    }

    @Test
    void isRenamed() {
        fixture.given(OPENED)
                .when(new RenameLog(PAY, "Payment team", "What we decide"), acting(ANN, Role.OWNER))
                .expectEvents(new LogRenamed(PAY, "Payment team", "What we decide"));
    }

    @Test
    void saysNothingWhenNameStaysTheSame() {
        fixture.given(OPENED)
                .when(new RenameLog(PAY, "Payments", null), acting(ANN, Role.OWNER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void goesOnNumberingAfterARename() {
        var state = DecisionLogState.UNOPENED;
        state = DecisionLogDecider.evolve(state, OPENED);
        state = DecisionLogDecider.evolve(state, new ProposalNumbered(PAY, 1));
        state = DecisionLogDecider.evolve(state, new LogRenamed(PAY, "Payment team", null));
        assertThat(state.lastNumber()).isEqualTo(1);
    }
}
