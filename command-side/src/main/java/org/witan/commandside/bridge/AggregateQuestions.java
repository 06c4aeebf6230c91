package org.witan.commandside.bridge;

import java.util.function.Function;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.commandside.aggregate.Missing;
import org.witan.commandside.discussion.ProposalRevisions;
import org.witan.commandside.log.DecisionLog;
import org.witan.commandside.proposal.Proposal;
import org.witan.commandside.proposal.ProposalNumbering;
import org.witan.commandside.proposal.TenantMembership;
import org.witan.commandside.tenant.Tenant;
import org.witan.messages.LogId;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;

/** Answers the features' questions from the aggregates themselves, within the command's unit of work. */
@Component
class AggregateQuestions implements ProposalNumbering, ProposalRevisions, TenantMembership {

    private final Repository<Tenant> tenants;
    private final Repository<DecisionLog> logs;
    private final Repository<Proposal> proposals;

    AggregateQuestions(Repository<Tenant> tenants, Repository<DecisionLog> logs, Repository<Proposal> proposals) {
        this.tenants = tenants;
        this.logs = logs;
        this.proposals = proposals;
    }

    @Override
    public int next(LogId log) {
        try {
            return logs.load(log.value()).invoke(DecisionLog::nextNumber);
        } catch (AggregateNotFoundException e) {
            throw Missing.of(log);
        }
    }

    @Override
    public int current(ProposalId proposal) {
        try {
            return proposals.load(proposal.value()).invoke(Proposal::revision);
        } catch (AggregateNotFoundException e) {
            throw Missing.of(proposal);
        }
    }

    @Override
    public boolean isMember(TenantId tenant, MemberId member) {
        return holds(tenant, members -> members.hasMember(member));
    }

    @Override
    public boolean isPerson(TenantId tenant, MemberId member) {
        return holds(tenant, members -> members.hasMember(member) && !members.hasAgent(member));
    }

    private boolean holds(TenantId tenant, Function<Tenant, Boolean> question) {
        try {
            return tenants.load(tenant.value()).invoke(question);
        } catch (AggregateNotFoundException e) {
            return false;
        }
    }
}
