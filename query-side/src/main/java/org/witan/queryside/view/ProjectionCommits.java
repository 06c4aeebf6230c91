package org.witan.queryside.view;

import java.util.Set;
import org.witan.messages.TenantId;

/** Is told, on the node that did it, of every commit of a view, right after it. */
@FunctionalInterface
public interface ProjectionCommits {

    /**
     * A view now shows everything up to a position.
     *
     * @param tenants whose events the commit was made of
     */
    void committed(String view, long position, Set<TenantId> tenants);
}
