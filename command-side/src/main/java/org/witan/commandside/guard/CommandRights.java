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
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.UnrelateProposals;
import org.witan.messages.proposal.WithdrawProposal;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.messages.tenant.RecordAccessRefusal;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;

/** Which right each command takes. A command without a row is refused to everybody. */
final class CommandRights {

    private static final Right OPERATOR = new Right.Operator();
    private static final Right SYSTEM = new Right.System();
    private static final Right OWNER = new Right.AnyOf(EnumSet.of(Role.OWNER));
    private static final Right CHAIR = new Right.AnyOf(EnumSet.of(Role.CHAIR));
    private static final Right WRITE = new Right.AnyOf(EnumSet.of(Role.AUTHOR, Role.EXPERT, Role.CHAIR, Role.OWNER));
    private static final Right COMMENT =
            new Right.AnyOf(EnumSet.of(Role.READER, Role.AUTHOR, Role.EXPERT, Role.CHAIR, Role.OWNER));

    private static final Map<Class<?>, Right> TABLE = Map.ofEntries(
            Map.entry(RegisterTenant.class, OPERATOR),
            Map.entry(RecognizePerson.class, SYSTEM),
            Map.entry(RecordAccessRefusal.class, SYSTEM),
            Map.entry(InviteMember.class, OWNER),
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
            Map.entry(ReopenThread.class, COMMENT));

    private CommandRights() {}

    /** The right that the command takes; null where nobody has it. */
    static @Nullable Right of(Class<?> command) {
        return TABLE.get(command);
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
