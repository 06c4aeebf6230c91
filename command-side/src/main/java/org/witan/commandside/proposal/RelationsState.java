package org.witan.commandside.proposal;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.RelationType;

/** All relations between the proposals of one tenant. */
record RelationsState(Set<Edge> edges) {

    static final RelationsState NONE = new RelationsState(Set.of());

    RelationsState {
        edges = Set.copyOf(edges);
    }

    /** One relation, read from the proposal that states it. */
    record Edge(ProposalId from, RelationType type, ProposalId to) {}

    RelationsState with(Edge edge) {
        var all = new HashSet<>(edges);
        all.add(edge);
        return new RelationsState(all);
    }

    RelationsState without(Edge edge) {
        var all = new HashSet<>(edges);
        all.remove(edge);
        return new RelationsState(all);
    }

    /** Whether relations of the type lead from the start to the goal. */
    boolean leads(RelationType type, ProposalId start, ProposalId goal) {
        var open = new ArrayDeque<ProposalId>();
        var seen = new HashSet<ProposalId>();
        open.add(start);
        while (!open.isEmpty()) {
            var here = open.remove();
            if (here.equals(goal)) {
                return true;
            }
            if (seen.add(here)) {
                edges.stream()
                        .filter(edge -> edge.type() == type && edge.from().equals(here))
                        .forEach(edge -> open.add(edge.to()));
            }
        }
        return false;
    }
}
