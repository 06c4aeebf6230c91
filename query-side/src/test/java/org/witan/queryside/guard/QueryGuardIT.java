package org.witan.queryside.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericStreamingQueryMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.witan.messages.CommonError;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Page;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.audit.StreamFeed;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.LogView;
import org.witan.messages.tenant.FindMembership;
import org.witan.messages.tenant.ListTenants;
import org.witan.messages.tenant.MembershipView;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import reactor.core.publisher.Flux;

class QueryGuardIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private final ListAuditEntries everything =
            new ListAuditEntries(tenancy.id(), null, null, null, null, null, Tenancy.first(5), 0);
    private final ListAuditEntries ofOneObject =
            new ListAuditEntries(tenancy.id(), "PAY-1", null, null, null, null, Tenancy.first(5), 0);
    private final ListProposalHistory history =
            new ListProposalHistory(ProposalId.of(tenancy.id(), "PAY-1"), Tenancy.first(5), 0);

    @Test
    void hasARowForEveryQueryThatIsHandledAndNoOther() throws ClassNotFoundException {
        var handled = new TreeSet<String>();
        for (var root : List.of("org.witan.queryside", "org.witan.commandside")) {
            for (var type : classes(root, ".*")) {
                for (var method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(QueryHandler.class)) {
                        handled.add(method.getParameterTypes()[0].getName());
                    }
                }
            }
        }
        var listed = new TreeSet<String>();
        QueryRights.queries().forEach(query -> listed.add(query.getName()));

        assertThat(listed).isEqualTo(handled);
    }

    @Test
    void hasARowForEveryQueryRecord() throws ClassNotFoundException {
        var queries = classes(
                "org.witan.messages", ".*\\.(Find|List|Search(?!Hit|Result)|Suggest|Verify|Export|Stream)[A-Z]\\w*");

        assertThat(queries).hasSizeGreaterThan(15);
        assertThat(QueryRights.queries()).containsAll(queries);
    }

    @Test
    void refusesWhatTheTableDoesNotKnow() {
        assertThat(QueryRights.of(String.class)).isNull();
    }

    @Test
    void opensTheTrailToAuditorsAndOwnersOnlyAndTheHistoryOfAProposalToAll() {
        for (var role : Role.values()) {
            var allowed = Set.of(Role.AUDITOR, Role.OWNER).contains(role);
            tenancy.as(tenancy.author(), role);
            assertThat(answers(everything, ResponseTypes.instanceOf(Page.class)))
                    .as(role.label())
                    .isEqualTo(allowed);
            assertThat(answers(ofOneObject, ResponseTypes.instanceOf(Page.class)))
                    .as(role.label())
                    .isEqualTo(allowed);
            assertThat(answers(new VerifyAuditTrail(tenancy.id()), ResponseTypes.instanceOf(AuditVerification.class)))
                    .as(role.label())
                    .isEqualTo(allowed);
            assertThat(answers(history, ResponseTypes.instanceOf(Page.class)))
                    .as(role.label())
                    .isTrue();
        }
    }

    @Test
    void guardsStreamsToo() {
        tenancy.as(tenancy.author(), Role.READER);
        var export = new GenericStreamingQueryMessage<>(new ExportAuditTrail(tenancy.id()), String.class)
                .withMetaData(tenancy.metadata());
        var foreign = new GenericStreamingQueryMessage<>(
                        new StreamFeed(Tenancy.create().id(), 0L), AuditEntryView.class)
                .withMetaData(tenancy.metadata());

        assertThatThrownBy(() ->
                        Flux.from(fixture.queries().streamingQuery(export)).blockFirst(Duration.ofSeconds(5)))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        Flux.from(fixture.queries().streamingQuery(foreign)).blockFirst(Duration.ofSeconds(5)))
                .hasRootCauseInstanceOf(RefusedException.class);
    }

    @Test
    void answersForAForeignTenantAsForNone() {
        var foreign = Tenancy.create();
        foreign.log("PAY");
        var query = new FindLog(LogId.of(foreign.id(), new LogKey("PAY")), 0);

        assertThatThrownBy(() -> tenancy.ask(query, ResponseTypes.optionalInstanceOf(LogView.class)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CommonError.NOT_FOUND));
    }

    @Test
    void refusesWhoHasNoRoleAtAll() {
        tenancy.as(tenancy.author());

        assertThatThrownBy(() -> tenancy.ask(history, ResponseTypes.instanceOf(Page.class)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CommonError.ROLE_REQUIRED));
    }

    @Test
    void listsTenantsForTheOperatorAndNobodyElse() {
        var query = new ListTenants(Tenancy.first(100), fixture.head());
        var operator = MetaData.with(MetadataKeys.OPERATOR, "true");

        assertThat(answers(query, ResponseTypes.instanceOf(Page.class))).isFalse();
        var page = fixture.queries()
                .query(new GenericQueryMessage<>(query, ResponseTypes.instanceOf(Page.class)).withMetaData(operator))
                .join()
                .getPayload();
        assertThat(new ArrayList<Object>(page.items())).isNotEmpty();
    }

    @Test
    void tellsMembershipsToTheApplicationOnly() {
        var query = new FindMembership(tenancy.id(), tenancy.author());
        var stranger = new FindMembership(tenancy.id(), new MemberId("00000000-0000-4000-8000-000000000000"));
        tenancy.page(
                new ListAuditEntries(tenancy.id(), null, null, null, null, null, Tenancy.first(1), fixture.head()));

        assertThat(answers(query, ResponseTypes.optionalInstanceOf(MembershipView.class)))
                .isFalse();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(asSystem(query))
                        .hasValueSatisfying(
                                membership -> assertThat(membership.roles()).containsExactly(Role.OWNER, Role.AUTHOR)));
        assertThat(asSystem(stranger)).isEmpty();
    }

    private java.util.Optional<MembershipView> asSystem(FindMembership query) {
        var system = MetaData.from(
                Map.of(MetadataKeys.TENANT, tenancy.id().value(), MetadataKeys.ACTOR, MetadataKeys.SYSTEM));
        return fixture.queries()
                .query(new GenericQueryMessage<>(query, ResponseTypes.optionalInstanceOf(MembershipView.class))
                        .withMetaData(system))
                .join()
                .getPayload();
    }

    private boolean answers(Object query, ResponseType<?> answer) {
        try {
            tenancy.ask(query, answer);
            return true;
        } catch (RefusedException refusal) {
            assertThat(refusal.code()).isEqualTo(CommonError.ROLE_REQUIRED);
            return false;
        }
    }

    private static Set<Class<?>> classes(String root, String pattern) throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(pattern)));
        var found = new java.util.HashSet<Class<?>>();
        for (BeanDefinition definition : scanner.findCandidateComponents(root)) {
            found.add(Class.forName(definition.getBeanClassName()));
        }
        return found;
    }
}
