package org.witan.commandside.process;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.witan.commandside.directory.DirectoryDatabase;
import org.witan.commandside.directory.PersonDirectory;
import org.witan.commandside.directory.TokenFloors;
import org.witan.commandside.proposal.TenantMembership;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.TenantEvent;

/** Connects the event log with the identity provider, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("witan.identity.provisioning.server-url")
@EnableConfigurationProperties(ProvisioningSettings.class)
class ProvisioningConfiguration {

    /** The processing group of all reactions that change the identity provider. */
    static final String GROUP = "identity-provisioning";

    @Bean(destroyMethod = "close")
    KeycloakIdentityProvider identityProvider(ProvisioningSettings settings) {
        return new KeycloakIdentityProvider(settings);
    }

    @Bean
    InitialPasswords initialPasswords(
            PersonDirectory directory, IdentityProvider identities, TenantMembership membership) {
        return new InitialPasswords(directory, identities, membership::isMember, new SecureRandom());
    }

    @Bean
    AgentSecrets agentSecrets(PersonDirectory directory, IdentityProvider identities, TenantMembership membership) {
        return new AgentSecrets(directory, identities, membership::isMember);
    }

    /** The part that only nodes which react to events have. */
    @Conditional(ReactingNode.class)
    @Configuration(proxyBeanMethods = false)
    static class Reacting {

        /** One after the other, in log order, from the first event on; progress is kept after each event. */
        @Bean
        ConfigurerModule reactionsInOrder(DirectoryDatabase database, ProvisioningSettings settings) {
            var progress = new ReactionProgress(database.connections());
            return configurer -> configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            GROUP,
                            org.axonframework.config.Configuration::eventStore,
                            (configuration, processor) -> processor
                                    .initialSegmentCount(1)
                                    .batchSize(1)
                                    .initialToken(StreamableMessageSource::createTailToken))
                    .registerTransactionManager(GROUP, _ -> progress.transactions())
                    .registerTokenStore(
                            GROUP, configuration -> progress.tokens(configuration.getComponent(Serializer.class)))
                    .registerSequencingPolicy(GROUP, _ -> bySubject())
                    .registerDeadLetterQueue(
                            GROUP, configuration -> DeadLetterTable.queue(GROUP, configuration, database))
                    .registerDeadLetterPolicy(GROUP, _ -> new RefusedEvents(settings.attemptsBeforeDeadLetter()));
        }

        @Bean
        AccountProvisioning accountProvisioning(PersonDirectory directory, IdentityProvider identities) {
            return new AccountProvisioning(directory, identities);
        }

        @Bean
        WhenTenantRegisteredThenCreateOrganization whenTenantRegistered(IdentityProvider identities) {
            return new WhenTenantRegisteredThenCreateOrganization(identities);
        }

        @Bean
        WhenMemberInvitedThenProvisionAccount whenMemberInvited(AccountProvisioning accounts) {
            return new WhenMemberInvitedThenProvisionAccount(accounts);
        }

        @Bean
        WhenAgentRegisteredThenProvisionClient whenAgentRegistered(AccountProvisioning accounts) {
            return new WhenAgentRegisteredThenProvisionClient(accounts);
        }

        @Bean
        WhenMemberRolesChangedThenUpdateGroups whenMemberRolesChanged(AccountProvisioning accounts) {
            return new WhenMemberRolesChangedThenUpdateGroups(accounts);
        }

        @Bean
        WhenMemberRemovedThenEndMembership whenMemberRemoved(AccountProvisioning accounts) {
            return new WhenMemberRemovedThenEndMembership(accounts);
        }

        @Bean(destroyMethod = "close")
        RightsChangeWatch rightsChangeWatch(
                IdentityProvider identities, TokenFloors floors, ProvisioningSettings settings) {
            var watch = new RightsChangeWatch(identities, floors, InstantSource.system());
            watch.start(settings.lookInterval());
            return watch;
        }
    }

    /** A member's later events wait behind an earlier one that was set aside; other members' do not. */
    static SequencingPolicy<EventMessage<?>> bySubject() {
        return event -> event.getPayload() instanceof TenantEvent happened
                ? happened.tenant() + "/" + subjectOf(happened)
                : event.getIdentifier();
    }

    private static String subjectOf(TenantEvent event) {
        return switch (event) {
            case MemberInvited invited -> invited.member().value();
            case AgentRegistered registered -> registered.member().value();
            case MemberRolesChanged changed -> changed.member().value();
            case MemberRemoved removed -> removed.member().value();
            default -> "";
        };
    }
}
