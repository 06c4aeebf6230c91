package org.witan.commandside.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.acting;
import static org.witan.commandside.People.expecting;
import static org.witan.commandside.Refusals.refused;

import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;
import org.witan.messages.tenant.TenantError;
import org.witan.messages.tenant.TenantEvent;
import org.witan.messages.tenant.TenantRegistered;

class TenantTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantRegistered REGISTERED = new TenantRegistered(ACME, "Acme");
    private static final MemberInvited ANN_OWNS = new MemberInvited(ACME, ANN, Set.of(Role.OWNER));
    private static final MemberInvited BOB_READS = new MemberInvited(ACME, BOB, Set.of(Role.READER));

    private static final MemberId BOT = new MemberId("00000000-0000-4000-8000-00000000000b");
    private static final AgentRegistered BOT_READS_AND_SITS =
            new AgentRegistered(ACME, BOT, Set.of(Role.READER, Role.EXPERT));

    private static final Map<String, Object> BY_ANN = acting(ANN, Role.OWNER);

    private AggregateTestFixture<Tenant> fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(Tenant.class);
    }

    /** Ann has a tenant, in which that has happened. */
    private TestExecutor<Tenant> given(TenantEvent... further) {
        return fixture.given(REGISTERED, ANN_OWNS).andGiven((Object[]) further);
    }

    @Test
    void startsWithItsOwner() {
        fixture.givenNoPriorActivity()
                .when(new RegisterTenant(ACME, " Acme ", ANN))
                .expectEvents(REGISTERED, ANN_OWNS);
    }

    @Test
    void refusesSlugThatIsTaken() {
        given().when(new RegisterTenant(ACME, "Another", BOB))
                .expectNoEvents()
                .expectException(refused(TenantError.TENANT_EXISTS));
    }

    @Test
    void invitesPerson() {
        given().when(new InviteMember(ACME, BOB, Set.of(Role.READER)), BY_ANN).expectEvents(BOB_READS);
    }

    @Test
    void refusesInvitationOfMember() {
        given(BOB_READS)
                .when(new InviteMember(ACME, BOB, Set.of(Role.CHAIR)), BY_ANN)
                .expectException(refused(TenantError.MEMBER_EXISTS));
    }

    @Test
    void invitesAgainAfterRemoval() {
        given(BOB_READS, new MemberRemoved(ACME, BOB))
                .when(new InviteMember(ACME, BOB, Set.of(Role.READER)), BY_ANN)
                .expectEvents(BOB_READS);
    }

    @Test
    void changesRoles() {
        given(BOB_READS)
                .when(new ChangeMemberRoles(ACME, BOB, Set.of(Role.CHAIR)), BY_ANN)
                .expectEvents(new MemberRolesChanged(ACME, BOB, Set.of(Role.CHAIR)));
    }

    @Test
    void saysNothingWhenRolesStayTheSame() {
        given(BOB_READS)
                .when(new ChangeMemberRoles(ACME, BOB, Set.of(Role.READER)), BY_ANN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToDemoteTheLastOwner() {
        given(BOB_READS)
                .when(new ChangeMemberRoles(ACME, ANN, Set.of(Role.CHAIR)), BY_ANN)
                .expectException(refused(TenantError.LAST_OWNER));
    }

    @Test
    void demotesOwnerWhenThereIsAnother() {
        given(new MemberInvited(ACME, BOB, Set.of(Role.OWNER)))
                .when(new ChangeMemberRoles(ACME, ANN, Set.of(Role.CHAIR)), acting(BOB, Role.OWNER))
                .expectEvents(new MemberRolesChanged(ACME, ANN, Set.of(Role.CHAIR)));
    }

    @Test
    void refusesToRemoveTheLastOwner() {
        given(BOB_READS).when(new RemoveMember(ACME, ANN), BY_ANN).expectException(refused(TenantError.LAST_OWNER));
    }

    @Test
    void removesMember() {
        given(BOB_READS).when(new RemoveMember(ACME, BOB), BY_ANN).expectEvents(new MemberRemoved(ACME, BOB));
    }

    @Test
    void knowsNoRolesOfStranger() {
        given().when(new ChangeMemberRoles(ACME, BOB, Set.of(Role.CHAIR)), BY_ANN)
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void refusesCommandThatExpectsAnotherVersion() {
        given(BOB_READS)
                .when(new RemoveMember(ACME, BOB), expecting(1, ANN, Role.OWNER))
                .expectException(refused(CommonError.VERSION_MISMATCH));
    }

    @Test
    void acceptsCommandThatExpectsThePresentVersion() {
        given(BOB_READS)
                .when(new RemoveMember(ACME, BOB), expecting(2, ANN, Role.OWNER))
                .expectEvents(new MemberRemoved(ACME, BOB));
    }

    @Test
    void registersAgent() {
        given().when(new RegisterAgent(ACME, BOT, Set.of(Role.READER, Role.EXPERT)), BY_ANN)
                .expectEvents(BOT_READS_AND_SITS)
                .expectState(tenant -> assertThat(tenant.hasAgent(BOT)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "CHAIR", "AUTHOR", "AUDITOR"})
    void refusesAgentWithRoleOfPerson(Role role) {
        given().when(new RegisterAgent(ACME, BOT, Set.of(Role.READER, role)), BY_ANN)
                .expectNoEvents()
                .expectException(refused(TenantError.AGENT_ROLE_REFUSED));
    }

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "CHAIR", "AUTHOR", "AUDITOR"})
    void refusesRoleOfPersonForAgentThatIsThere(Role role) {
        given(BOT_READS_AND_SITS)
                .when(new ChangeMemberRoles(ACME, BOT, Set.of(Role.EXPERT, role)), BY_ANN)
                .expectNoEvents()
                .expectException(refused(TenantError.AGENT_ROLE_REFUSED));
    }

    @Test
    void changesRolesOfAgentWithinWhatAgentsMayBe() {
        given(BOT_READS_AND_SITS)
                .when(new ChangeMemberRoles(ACME, BOT, Set.of(Role.READER)), BY_ANN)
                .expectEvents(new MemberRolesChanged(ACME, BOT, Set.of(Role.READER)));
    }

    @Test
    void refusesAgentUnderIdOfMember() {
        given(BOB_READS)
                .when(new RegisterAgent(ACME, BOB, Set.of(Role.READER)), BY_ANN)
                .expectException(refused(TenantError.MEMBER_EXISTS));
    }

    @Test
    void invitesFormerAgentAsNoPerson() {
        given(BOT_READS_AND_SITS, new MemberRemoved(ACME, BOT))
                .when(new InviteMember(ACME, BOT, Set.of(Role.OWNER)), BY_ANN)
                .expectNoEvents()
                .expectException(refused(TenantError.MEMBER_IS_AGENT));
    }

    @Test
    void knowsAgentAfterItsRemoval() {
        given(BOT_READS_AND_SITS)
                .when(new RemoveMember(ACME, BOT), BY_ANN)
                .expectEvents(new MemberRemoved(ACME, BOT))
                .expectState(tenant -> {
                    assertThat(tenant.hasMember(BOT)).isFalse();
                    assertThat(tenant.hasAgent(BOT)).isTrue();
                });
    }
}
