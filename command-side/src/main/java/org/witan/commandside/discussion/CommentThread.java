package org.witan.commandside.discussion;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.RefusedException;
import org.witan.messages.StoredType;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.DeleteComment;
import org.witan.messages.discussion.DiscussionCommand;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.EditComment;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.discussion.ReopenThread;
import org.witan.messages.discussion.ResolveThread;
import org.witan.messages.proposal.ProposalError;

/** A conversation on a passage of a proposal, or on the whole. */
@StoredType(name = "comment-thread")
@Aggregate(type = "thread", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class CommentThread {

    @AggregateIdentifier
    private @Nullable String id;

    private ThreadState state = ThreadState.UNOPENED;

    /** Made by the framework, which then replays the events. */
    protected CommentThread() {}

    @CommandHandler
    CommentThread(OpenThread command, MetaData metadata, ProposalRevisions revisions) {
        var current = revisions.current(command.proposal());
        if (command.revision() > current) {
            throw new RefusedException(
                    ProposalError.REVISION_UNKNOWN,
                    "Revision " + command.revision() + " does not exist; the current one is " + current + ".",
                    Map.of("currentRevision", current));
        }
        apply(command, metadata);
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    void handle(AddComment command, MetaData metadata) {
        apply(command, metadata);
    }

    @CommandHandler
    void handle(EditComment command, MetaData metadata) {
        apply(command, metadata);
    }

    @CommandHandler
    void handle(DeleteComment command, MetaData metadata) {
        apply(command, metadata);
    }

    @CommandHandler
    void handle(ResolveThread command, MetaData metadata) {
        apply(command, metadata);
    }

    @CommandHandler
    void handle(ReopenThread command, MetaData metadata) {
        apply(command, metadata);
    }

    @EventSourcingHandler
    void on(DiscussionEvent event) {
        id = event.thread().value();
        state = ThreadDecider.evolve(state, event);
    }

    private void apply(DiscussionCommand command, MetaData metadata) {
        ThreadDecider.decide(command, state, Actor.of(metadata)).forEach(AggregateLifecycle::apply);
    }
}
