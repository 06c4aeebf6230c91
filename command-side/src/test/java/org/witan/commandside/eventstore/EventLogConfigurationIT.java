package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.witan.commandside.idempotency.IdempotencyConfiguration;
import org.witan.commandside.sample.AmendNote;
import org.witan.commandside.sample.Note;
import org.witan.commandside.sample.OpenNote;
import org.witan.messages.CommandReceipt;
import org.witan.messages.MetadataKeys;

class EventLogConfigurationIT {

    @Test
    void givesAxonTheEventLogInASpringApplication() throws Exception {
        try (var fixture = EventLogFixture.create()) {
            var application = new SpringApplication(Application.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(Map.of(
                    "witan.database.url", fixture.settings().url(),
                    "witan.database.writer.username",
                            fixture.settings().writer().username(),
                    "witan.database.writer.password",
                            fixture.settings().writer().password(),
                    "witan.event-log.snapshot-after", "3",
                    "axon.update-check.disabled", "true"));
            try (var context = application.run()) {
                var gateway = context.getBean(CommandGateway.class);
                assertThat(send(gateway, new OpenNote("acme", "acme/N"))).isEqualTo(new CommandReceipt(1, "acme/N", 0));
                for (var i = 1; i <= 5; i++) {
                    assertThat(send(gateway, new AmendNote("acme", "acme/N", "t" + i)))
                            .isEqualTo(new CommandReceipt(1 + i, "acme/N", i));
                }

                assertThat(context.getBeansOfType(EventStore.class).values())
                        .hasOnlyElementsOfType(LogEventStore.class);
                assertThat(context.getBean(AggregateCache.class).containsKey("acme/N"))
                        .isTrue();
                assertThat(context.getBeanProvider(Repository.class).stream()).hasSize(1);
                org.awaitility.Awaitility.await()
                        .until(() ->
                                !fixture.query("SELECT 1 FROM event_snapshot").isEmpty());
                tokensKeepTheirForm(context.getBean(Serializer.class), context.getBean(EventStore.class));
            }
        }
    }

    private static void tokensKeepTheirForm(Serializer serializer, EventStore store) {
        TrackingToken token = store.createHeadToken();
        var stored = serializer.serialize(token, String.class);

        assertThat(stored.getData()).isEqualTo("{\"globalIndex\":6}");
        assertThat((TrackingToken) serializer.deserialize(stored)).isEqualTo(token);
    }

    private static CommandReceipt send(CommandGateway gateway, Object command) {
        CompletableFuture<CommandReceipt> receipt =
                gateway.send(new GenericCommandMessage<>(command).andMetaData(Map.of(MetadataKeys.TENANT, "acme")));
        return receipt.join();
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({EventLogConfiguration.class, IdempotencyConfiguration.class, Note.class})
    static class Application {}
}
