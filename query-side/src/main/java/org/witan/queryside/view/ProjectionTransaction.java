package org.witan.queryside.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Writes how far a view has come into the transaction of each of its batches, and tells of it after the commit. */
public final class ProjectionTransaction implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String view;
    private final ProjectionDatabase database;
    private final List<ProjectionCommits> listeners;

    public ProjectionTransaction(String view, ProjectionDatabase database, List<ProjectionCommits> listeners) {
        this.view = view;
        this.database = database;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain interceptorChain)
            throws Exception {
        Batch batch = unitOfWork.root().getOrComputeResource(Batch.class.getName(), key -> begin(unitOfWork.root()));
        batch.add(unitOfWork.getMessage());
        return interceptorChain.proceed();
    }

    private Batch begin(UnitOfWork<?> unitOfWork) {
        var batch = new Batch();
        // What a crash takes away is projected again from the log, so no commit needs to wait for the disk.
        database.client().sql("SET LOCAL synchronous_commit = off").update();
        unitOfWork.onPrepareCommit(committing -> save(batch.position));
        unitOfWork.afterCommit(
                committed -> listeners.forEach(listener -> listener.committed(view, batch.position, batch.tenants)));
        return batch;
    }

    private void save(long position) {
        database.client()
                .sql("INSERT INTO view_progress (view, position) VALUES (?, ?) "
                        + "ON CONFLICT (view) DO UPDATE SET position = excluded.position")
                .params(view, position)
                .update();
    }

    private static final class Batch {

        private final Set<TenantId> tenants = new HashSet<>();
        private long position;

        private void add(EventMessage<?> message) {
            position = Occurrence.positionOf(message);
            if (message.getPayload() instanceof TenantMessage ofTenant) {
                tenants.add(ofTenant.tenant());
            }
        }
    }
}
