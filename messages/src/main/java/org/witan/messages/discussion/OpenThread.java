package org.witan.messages.discussion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;
import org.witan.messages.Values;

/**
 * Starts a conversation on a proposal with its first comment.
 *
 * @param revision the revision that is commented on
 * @param quote    the passage it is about; null for the whole proposal
 */
public record OpenThread(
        @TargetAggregateIdentifier ThreadId thread,
        ProposalId proposal,
        int revision,
        @Nullable Quote quote,
        CommentId comment,
        String body)
        implements DiscussionCommand {

    public OpenThread {
        Values.atLeast("revision", revision, 1);
        if (!thread.tenant().equals(proposal.tenant())) {
            throw new InvalidValueException("proposal", "\"" + proposal + "\"", "a proposal of the same tenant");
        }
        body = Values.text("body", body, Values.COMMENT_LENGTH);
    }

    @Override
    public TenantId tenant() {
        return thread.tenant();
    }
}
