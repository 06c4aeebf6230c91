package org.witan.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommandReceipt;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.RecordAccessRefusal;
import org.witan.messages.tenant.TenantView;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** The gateway on Axon's own buses. */
class AxonMessageGatewayTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final String ANN = "0b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a11";
    private static final FindTenant QUERY = new FindTenant(ACME, 0);
    private static final CommandReceipt RECEIPT = new CommandReceipt(7, "acme/PAY", 1);
    private static final Sender SENDER = new Sender(
            ACME,
            ANN,
            Set.of(Role.OWNER, Role.CHAIR),
            false,
            false,
            new RequestOrigin("id", "api", "key", "digest", 4L));

    private record Rename(String name) {}

    @Test
    void saysOnWhoseBehalfACommandComes() {
        StepVerifier.create(send(command -> {
                    assertThat(command.getMetaData())
                            .containsEntry("tenant", "acme")
                            .containsEntry("actor", ANN)
                            .containsEntry("roles", "chair,owner")
                            .containsEntry("correlationId", "id")
                            .containsEntry("idempotencyKey", "key")
                            .containsEntry("requestDigest", "digest")
                            .containsEntry("expectedVersion", "4")
                            .doesNotContainKey("agent")
                            .doesNotContainKey("operator");
                    return RECEIPT;
                }))
                .expectNext(RECEIPT)
                .verifyComplete();
    }

    @Test
    void saysThatACommandComesFromAnAgent() {
        var agent = new Sender(ACME, ANN, Set.of(Role.EXPERT), true, false, new RequestOrigin("id", "api"));
        StepVerifier.create(gateway(command -> {
                            assertThat(command.getMetaData()).containsEntry("agent", "true");
                            return RECEIPT;
                        })
                        .send(agent, new Rename("x")))
                .expectNext(RECEIPT)
                .verifyComplete();
    }

    @Test
    void triesAgainWhenOthersWereFaster() {
        var attempts = new AtomicInteger();
        StepVerifier.create(send(command -> {
                    if (attempts.incrementAndGet() < 4) {
                        throw new ConcurrencyException("lost");
                    }
                    return RECEIPT;
                }))
                .expectNext(RECEIPT)
                .verifyComplete();
        assertThat(attempts).hasValue(4);
    }

    @Test
    void givesUpAfterFiveRepeats() {
        var attempts = new AtomicInteger();
        refused(
                send(command -> {
                    attempts.incrementAndGet();
                    throw new ConcurrencyException("lost");
                }),
                CommonError.CONCURRENT_CHANGE);
        assertThat(attempts).hasValue(6);
    }

    @Test
    void saysThatTheLogIsAwayWhenItIs() {
        refused(
                send(command -> {
                    throw new AxonTransientException("away") {};
                }),
                CommonError.EVENT_LOG_UNAVAILABLE);
    }

    @Test
    void saysThatNoViewAnswersWhenNoneDoes() {
        refused(
                gateway(command -> RECEIPT).askOptional(SENDER, new FindTenant(ACME, 0), TenantView.class),
                CommonError.EVENT_LOG_UNAVAILABLE);
    }

    @Test
    void putsAReadThatTheMemberLacksTheRoleForOnRecord() {
        var recorded = new ArrayList<CommandMessage<?>>();

        refused(refusing(CommonError.ROLE_REQUIRED, recorded).askOptional(SENDER, QUERY, TenantView.class));
        refused(refusing(CommonError.ROLE_REQUIRED, recorded).stream(SENDER, QUERY, TenantView.class)
                .next());

        assertThat(recorded).hasSize(2).allSatisfy(command -> {
            assertThat(command.getPayload())
                    .isEqualTo(new RecordAccessRefusal(ACME, new MemberId(ANN), "find-tenant", "acme"));
            assertThat(command.getMetaData())
                    .containsEntry("tenant", "acme")
                    .containsEntry("actor", "system")
                    .containsEntry("correlationId", "id")
                    .doesNotContainKeys("idempotencyKey", "expectedVersion");
        });
    }

    @Test
    void putsNoOtherFailureOfAReadOnRecord() {
        var recorded = new ArrayList<CommandMessage<?>>();
        var application = new Sender(ACME, "system", Set.of(), false, false, new RequestOrigin("id", "system"));

        refused(
                refusing(CommonError.NOT_FOUND, recorded).askOptional(SENDER, QUERY, TenantView.class),
                CommonError.NOT_FOUND);
        refused(refusing(CommonError.ROLE_REQUIRED, recorded).askOptional(application, QUERY, TenantView.class));
        refused(refusing(CommonError.ROLE_REQUIRED, recorded).askOptional(SENDER, "no tenant's", TenantView.class));

        assertThat(recorded).isEmpty();
    }

    private static void refused(Mono<?> answer) {
        refused(answer, CommonError.ROLE_REQUIRED);
    }

    private static void refused(Mono<?> answer, ErrorCode code) {
        StepVerifier.create(answer)
                .verifyErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused -> assertThat(refused.code()).isEqualTo(code)));
    }

    private static Mono<CommandReceipt> send(Function<CommandMessage<?>, Object> handler) {
        return gateway(handler).send(SENDER, new Rename("x"));
    }

    private static AxonMessageGateway gateway(Function<CommandMessage<?>, Object> handler) {
        return gateway(Rename.class, handler, SimpleQueryBus.builder().build());
    }

    /** A gateway whose queries are all refused with that code, and that keeps what is to be put on record. */
    private static AxonMessageGateway refusing(ErrorCode code, List<CommandMessage<?>> recorded) {
        var queries = SimpleQueryBus.builder().build();
        for (var query : List.of(FindTenant.class, String.class)) {
            queries.subscribe(query.getName(), TenantView.class, _ -> {
                throw new RefusedException(code, "No.");
            });
        }
        return gateway(
                RecordAccessRefusal.class,
                command -> {
                    recorded.add(command);
                    return null;
                },
                queries);
    }

    private static AxonMessageGateway gateway(
            Class<?> command, Function<CommandMessage<?>, Object> handler, QueryBus queries) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(command.getName(), handler::apply);
        return new AxonMessageGateway(
                DefaultCommandGateway.builder().commandBus(bus).build(),
                DefaultQueryGateway.builder().queryBus(queries).build(),
                Schedulers.boundedElastic());
    }
}
