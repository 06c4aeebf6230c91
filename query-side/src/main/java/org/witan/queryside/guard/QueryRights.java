package org.witan.queryside.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Role;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.FindFeedPosition;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.audit.StreamFeed;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.messages.decision.ListDecisions;
import org.witan.messages.discussion.FindThread;
import org.witan.messages.discussion.ListCommentHistory;
import org.witan.messages.discussion.ListThreads;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.ListLogs;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.FindRevision;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.ListRevisions;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.TryGateRules;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.tenant.FindMemberBySubject;
import org.witan.messages.tenant.FindMembership;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.FindTokenFloor;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.ListTenants;

/** Which right each query takes. A query without a row is refused to everybody. */
final class QueryRights {

    private static final Right MEMBER = new Right.AnyOf(EnumSet.allOf(Role.class));
    private static final Right AUDIT = new Right.AnyOf(EnumSet.of(Role.AUDITOR, Role.OWNER));
    private static final Right CHAIR = new Right.AnyOf(EnumSet.of(Role.CHAIR, Role.OWNER));
    private static final Right OWNER = new Right.AnyOf(EnumSet.of(Role.OWNER));
    private static final Right OPERATOR = new Right.Operator();
    private static final Right SYSTEM = new Right.System();

    private static final Map<Class<?>, Right> TABLE = Map.ofEntries(
            Map.entry(FindTenant.class, MEMBER),
            Map.entry(ListTenants.class, OPERATOR),
            Map.entry(ListMembers.class, MEMBER),
            Map.entry(FindMembership.class, SYSTEM),
            Map.entry(FindMemberBySubject.class, SYSTEM),
            Map.entry(FindTokenFloor.class, SYSTEM),
            Map.entry(FindLog.class, MEMBER),
            Map.entry(ListLogs.class, MEMBER),
            Map.entry(FindProposal.class, MEMBER),
            Map.entry(ListProposals.class, MEMBER),
            Map.entry(FindRevision.class, MEMBER),
            Map.entry(FindIntake.class, MEMBER),
            Map.entry(ListRevisions.class, MEMBER),
            Map.entry(ListThreads.class, MEMBER),
            Map.entry(FindThread.class, MEMBER),
            Map.entry(ListCommentHistory.class, MEMBER),
            Map.entry(ListDecisions.class, MEMBER),
            Map.entry(SearchDecisions.class, MEMBER),
            Map.entry(SuggestProposals.class, MEMBER),
            Map.entry(ListProposalHistory.class, MEMBER),
            Map.entry(ListAuditEntries.class, AUDIT),
            Map.entry(VerifyAuditTrail.class, AUDIT),
            Map.entry(ExportAuditTrail.class, AUDIT),
            Map.entry(FindReview.class, MEMBER),
            Map.entry(ListReviews.class, MEMBER),
            Map.entry(FindRoundSheet.class, MEMBER),
            Map.entry(FindChecklists.class, MEMBER),
            Map.entry(FindGateRules.class, MEMBER),
            Map.entry(FindReviewProtocol.class, MEMBER),
            Map.entry(TryGateRules.class, OWNER),
            Map.entry(ListAttention.class, MEMBER),
            Map.entry(ListPanelLoad.class, CHAIR),
            Map.entry(FindFeedPosition.class, MEMBER),
            Map.entry(StreamFeed.class, MEMBER));

    private QueryRights() {}

    /** The right that the query takes; null where nobody has it. */
    static @Nullable Right of(Class<?> query) {
        return TABLE.get(query);
    }

    /** The queries that somebody may ask. */
    static Set<Class<?>> queries() {
        return TABLE.keySet();
    }

    /** What an asker must be. */
    sealed interface Right {

        /** A member with one of these roles. */
        record AnyOf(Set<Role> roles) implements Right {

            boolean includes(String labels) {
                return Arrays.stream(labels.split(",", -1))
                        .anyMatch(label ->
                                roles.stream().anyMatch(role -> role.label().equals(label)));
            }
        }

        /** The platform's operator. */
        record Operator() implements Right {}

        /** The application itself. */
        record System() implements Right {}
    }
}
