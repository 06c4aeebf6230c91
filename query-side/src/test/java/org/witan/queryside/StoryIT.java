package org.witan.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommentId;
import org.witan.messages.CommonError;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ThreadId;
import org.witan.messages.decision.DecisionEntryView;
import org.witan.messages.decision.ListDecisions;
import org.witan.messages.discussion.CommentTextView;
import org.witan.messages.discussion.CommentView;
import org.witan.messages.discussion.FindThread;
import org.witan.messages.discussion.ListCommentHistory;
import org.witan.messages.discussion.ListThreads;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadView;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.ListLogs;
import org.witan.messages.log.LogView;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberView;
import org.witan.messages.tenant.TenantView;

/** What the smaller views show of one tenant's life. */
class StoryIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private long head;

    @BeforeEach
    void tell() {
        Story.tell(tenancy);
        head = fixture.head();
    }

    @Test
    void countsTheMembersAndLogsOfATenant() {
        var tenant = tenancy.ask(new FindTenant(tenancy.id(), head), ResponseTypes.optionalInstanceOf(TenantView.class))
                .orElseThrow();

        assertThat(tenant.memberCount()).isEqualTo(2);
        assertThat(tenant.logCount()).isEqualTo(1);
    }

    @Test
    void listsMembersByNameAndPastOnesToo() {
        Page<MemberView> first = tenancy.page(new ListMembers(tenancy.id(), Tenancy.first(2), head));
        Page<MemberView> second = tenancy.page(new ListMembers(tenancy.id(), new PageRequest(2, first.next()), head));

        assertThat(first.items()).extracting(MemberView::name).containsExactly("Ann Author", "Bob Builder");
        assertThat(first.items().get(1).status()).isEqualTo("removed");
        assertThat(first.items().get(1).roles()).isEmpty();
        assertThat(second.items()).extracting(MemberView::name).containsExactly("Carol Chair");
        assertThat(second.items().getFirst().email()).endsWith("@example.org");
    }

    @Test
    void showsAnErasedPersonAsAFormerMember() {
        fixture.execute("DELETE FROM person WHERE person_id = '" + tenancy.author() + "'");
        Page<MemberView> members = tenancy.page(new ListMembers(tenancy.id(), Tenancy.first(9), head));

        assertThat(members.items()).extracting(MemberView::name).contains("Former member");
    }

    @Test
    void countsTheProposalsOfALog() {
        var log = tenancy.ask(
                        new FindLog(LogId.of(tenancy.id(), new LogKey("PAY")), head),
                        ResponseTypes.optionalInstanceOf(LogView.class))
                .orElseThrow();
        Page<LogView> logs = tenancy.page(new ListLogs(tenancy.id(), Tenancy.first(9), head));

        assertThat(log.name()).isEqualTo("Payments");
        assertThat(log.proposalCount()).isEqualTo(4);
        assertThat(log.openCount()).isZero();
        assertThat(log.decidedCount()).isEqualTo(3);
        assertThat(log.version()).isEqualTo(5);
        assertThat(logs.items()).containsExactly(log);
    }

    @Test
    void showsAThreadWithItsTombstoneAndHistory() {
        var threads = threads();
        assertThat(threads).hasSize(1);
        var thread = threads.getFirst();
        assertThat(thread.quote()).isEqualTo(new Quote("Kafka", "use ", ".", 12, 17));
        assertThat(thread.state()).isEqualTo("open");
        assertThat(thread.version()).isEqualTo(6);
        assertThat(thread.comments()).extracting(CommentView::body).containsExactly("Why Kafka at all?", "");
        assertThat(thread.comments()).extracting(CommentView::deleted).containsExactly(false, true);
        assertThat(thread.comments().getFirst().editedAt()).isNotNull();
        assertThat(thread.comments().getFirst().author().name()).isEqualTo("Bob Builder");

        var id = ThreadId.of(tenancy.id(), thread.threadId());
        assertThat(tenancy.ask(new FindThread(id, head), ResponseTypes.optionalInstanceOf(ThreadView.class)))
                .contains(thread);
        assertThat(history(id, thread.comments().getFirst().commentId()))
                .extracting(CommentTextView::body)
                .containsExactly("Why Kafka?", "Why Kafka at all?");
        assertThat(history(id, thread.comments().get(1).commentId())).isEmpty();
    }

    private List<ThreadView> threads() {
        return tenancy.ask(
                new ListThreads(ProposalId.of(tenancy.id(), "PAY-1"), head),
                ResponseTypes.multipleInstancesOf(ThreadView.class));
    }

    @SuppressWarnings("unchecked")
    private List<CommentTextView> history(ThreadId thread, CommentId comment) {
        return tenancy.ask(new ListCommentHistory(thread, comment, head), ResponseTypes.optionalInstanceOf(List.class))
                .orElseThrow();
    }

    @Test
    void listsDecisionsNewestFirstWithWhatTookTheirPlace() {
        Page<DecisionEntryView> first = decisions(null, null, new PageRequest(2, null));
        Page<DecisionEntryView> second = decisions(null, null, new PageRequest(2, first.next()));

        assertThat(first.items()).extracting(DecisionEntryView::key).containsExactly("PAY-4", "PAY-2");
        assertThat(second.items()).extracting(DecisionEntryView::key).containsExactly("PAY-1");
        var old = second.items().getFirst();
        assertThat(old.status()).isEqualTo("superseded");
        assertThat(old.outcome()).isEqualTo("accepted");
        assertThat(old.supersededBy()).containsExactly("PAY-2");
        assertThat(old.deciders()).extracting(person -> person.name()).containsExactly("Carol Chair");
        assertThat(decisions("deprecated", null, Tenancy.first(9)).items())
                .extracting(DecisionEntryView::key)
                .containsExactly("PAY-2");
        assertThat(decisions(null, 1999, Tenancy.first(9)).items()).isEmpty();
    }

    private Page<DecisionEntryView> decisions(String status, Integer year, PageRequest page) {
        return tenancy.page(new ListDecisions(tenancy.id(), null, status, null, year, page, head));
    }

    @Test
    void refusesAReadThatTheViewDoesNotReach() {
        assertThatThrownBy(() -> tenancy.ask(
                        new FindTenant(tenancy.id(), head + 1_000_000),
                        ResponseTypes.optionalInstanceOf(TenantView.class)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CommonError.READ_NOT_CAUGHT_UP));
    }

    @Test
    void showsAWriteOnANodeThatProjectsNothing() {
        try (var node = fixture.start(Map.of("witan.nodes.roles", "app"))) {
            var log = tenancy.log("OPS");
            var query = new org.axonframework.queryhandling.GenericQueryMessage<>(
                            new FindLog(log, fixture.head()), ResponseTypes.optionalInstanceOf(LogView.class))
                    .withMetaData(tenancy.metadata());

            assertThat(node.getBean(QueryBus.class).query(query).join().getPayload())
                    .isPresent();
        }
    }
}
