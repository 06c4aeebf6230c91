package org.witan.commandside.guard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Role;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.DeleteComment;
import org.witan.messages.discussion.EditComment;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.discussion.ReopenThread;
import org.witan.messages.discussion.ResolveThread;
import org.witan.messages.log.OpenLog;
import org.witan.messages.log.RenameLog;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.UnrelateProposals;
import org.witan.messages.proposal.WithdrawObjection;
import org.witan.messages.proposal.WithdrawProposal;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.AnswerChecklistItem;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ChangeFinding;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.DropFinding;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.PublishChecklist;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.TakePosition;
import org.witan.messages.review.TakeRevision;
import org.witan.messages.review.WaiveCondition;
import org.witan.messages.review.WaiveSeat;
import org.witan.messages.review.WithdrawContest;
import org.witan.messages.review.WithdrawDissent;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.EnrolAgent;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.IssueAgentSecret;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.messages.tenant.RecordAccessRefusal;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;

/** Which right each command takes. A command without a row is refused to everybody. */
final class CommandRights {

    private static final Right OPERATOR = new Right.Operator();
    private static final Right SYSTEM = new Right.System();
    private static final Right OWNER = new Right.AnyOf(EnumSet.of(Role.OWNER));
    private static final Right CHAIR = new Right.AnyOf(EnumSet.of(Role.CHAIR));
    private static final Right CHAIR_OR_OWNER = new Right.AnyOf(EnumSet.of(Role.CHAIR, Role.OWNER));
    private static final Right EXPERT = new Right.AnyOf(EnumSet.of(Role.EXPERT));
    private static final Right WRITE = new Right.AnyOf(EnumSet.of(Role.AUTHOR, Role.EXPERT, Role.CHAIR, Role.OWNER));
    private static final Right COMMENT =
            new Right.AnyOf(EnumSet.of(Role.READER, Role.AUTHOR, Role.EXPERT, Role.CHAIR, Role.OWNER));

    private static final Map<Class<?>, Right> TABLE = Map.ofEntries(
            Map.entry(RegisterTenant.class, OPERATOR),
            Map.entry(RecognizePerson.class, SYSTEM),
            Map.entry(RecordAccessRefusal.class, SYSTEM),
            Map.entry(InviteMember.class, OWNER),
            Map.entry(EnrolAgent.class, SYSTEM),
            Map.entry(RegisterAgent.class, OWNER),
            Map.entry(IssueAgentSecret.class, OWNER),
            Map.entry(ChangeMemberRoles.class, OWNER),
            Map.entry(RemoveMember.class, OWNER),
            Map.entry(IssueInitialPassword.class, OWNER),
            Map.entry(OpenLog.class, OWNER),
            Map.entry(RenameLog.class, OWNER),
            Map.entry(DraftProposal.class, WRITE),
            Map.entry(ReviseProposal.class, WRITE),
            Map.entry(TagProposal.class, WRITE),
            Map.entry(SubmitProposal.class, WRITE),
            Map.entry(WithdrawProposal.class, WRITE),
            Map.entry(RelateProposals.class, WRITE),
            Map.entry(UnrelateProposals.class, WRITE),
            Map.entry(RecordDecision.class, CHAIR),
            Map.entry(DeprecateDecision.class, CHAIR),
            Map.entry(SupersedeDecision.class, CHAIR),
            Map.entry(OpenThread.class, COMMENT),
            Map.entry(AddComment.class, COMMENT),
            Map.entry(EditComment.class, COMMENT),
            Map.entry(DeleteComment.class, COMMENT),
            Map.entry(ResolveThread.class, COMMENT),
            Map.entry(ReopenThread.class, COMMENT),
            Map.entry(AnswerIntake.class, WRITE),
            Map.entry(SecondProposal.class, WRITE),
            Map.entry(DisposeFinding.class, WRITE),
            Map.entry(ObjectToProposal.class, EXPERT),
            Map.entry(WithdrawObjection.class, EXPERT),
            Map.entry(AcceptSeat.class, EXPERT),
            Map.entry(DeclineSeat.class, EXPERT),
            Map.entry(RecuseSeat.class, EXPERT),
            Map.entry(FileFinding.class, EXPERT),
            Map.entry(ChangeFinding.class, EXPERT),
            Map.entry(DropFinding.class, EXPERT),
            Map.entry(TakePosition.class, EXPERT),
            Map.entry(AnswerChecklistItem.class, EXPERT),
            Map.entry(DeclareNothingToAdd.class, EXPERT),
            Map.entry(FileSheet.class, EXPERT),
            Map.entry(MovePosition.class, EXPERT),
            Map.entry(ContestDisposition.class, EXPERT),
            Map.entry(WithdrawContest.class, EXPERT),
            Map.entry(SignRecommendation.class, EXPERT),
            Map.entry(RecordDissent.class, EXPERT),
            Map.entry(WithdrawDissent.class, EXPERT),
            Map.entry(ConvenePanel.class, CHAIR),
            Map.entry(AddSeat.class, CHAIR),
            Map.entry(SubstituteSeat.class, CHAIR),
            Map.entry(WaiveSeat.class, CHAIR),
            Map.entry(MoveDeadline.class, CHAIR),
            Map.entry(RevealRound.class, CHAIR),
            Map.entry(OpenRound.class, CHAIR),
            Map.entry(RecordRecommendation.class, CHAIR),
            Map.entry(OverrideGateRule.class, CHAIR),
            Map.entry(DecideReview.class, CHAIR),
            Map.entry(CancelReview.class, CHAIR),
            Map.entry(WaiveCondition.class, CHAIR),
            Map.entry(ReassignCondition.class, CHAIR),
            Map.entry(HandOverChair.class, CHAIR_OR_OWNER),
            Map.entry(FulfilCondition.class, COMMENT),
            Map.entry(TakeRevision.class, SYSTEM),
            Map.entry(CloseRoundAtDeadline.class, SYSTEM),
            Map.entry(AbandonReview.class, SYSTEM),
            Map.entry(RemindSeat.class, SYSTEM),
            Map.entry(PublishGateRules.class, OWNER),
            Map.entry(PublishChecklist.class, OWNER),
            Map.entry(PublishProtocol.class, OWNER));

    // Of what their roles allow. Conclusions are people's: no signature, dissent or objection is an agent's.
    private static final Set<Class<?>> FOR_AGENTS = Set.of(
            OpenThread.class,
            AddComment.class,
            EditComment.class,
            DeleteComment.class,
            AcceptSeat.class,
            DeclineSeat.class,
            RecuseSeat.class,
            FileFinding.class,
            ChangeFinding.class,
            DropFinding.class,
            TakePosition.class,
            AnswerChecklistItem.class,
            DeclareNothingToAdd.class,
            FileSheet.class,
            MovePosition.class,
            ContestDisposition.class,
            WithdrawContest.class);

    private CommandRights() {}

    /** The right that the command takes; null where nobody has it. */
    static @Nullable Right of(Class<?> command) {
        return TABLE.get(command);
    }

    /** Whether an agent, too, may send the command if its roles allow it. */
    static boolean isForAgents(Class<?> command) {
        return FOR_AGENTS.contains(command);
    }

    /** The commands that somebody may send. */
    static Set<Class<?>> commands() {
        return TABLE.keySet();
    }

    /** What a caller must be. */
    sealed interface Right {

        /** A member with one of these roles. */
        record AnyOf(Set<Role> roles) implements Right {}

        /** The platform's operator. */
        record Operator() implements Right {}

        /** The application itself. */
        record System() implements Right {}
    }
}
