package org.witan.queryside.tenant;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.log.LogOpened;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.TenantRegistered;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.People;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/** Keeps the tenants and who is in them with which roles. */
@ProjectorComponent
@ProcessingGroup(TenantProjection.VIEW)
class TenantProjection implements Projection {

    static final String VIEW = People.VIEW;

    private final JdbcClient client;

    TenantProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("tenant_view", "member_view");
    }

    @EventHandler
    void on(TenantRegistered event, EventMessage<?> message) {
        client.sql("INSERT INTO tenant_view (tenant, name, created_at, member_count, log_count) VALUES (?, ?, ?, 0, 0)")
                .params(
                        event.tenant().value(),
                        event.name(),
                        Occurrence.of(message).timestamp())
                .update();
    }

    @EventHandler
    void on(MemberInvited event, EventMessage<?> message) {
        join(event.tenant(), event.member(), event.roles(), /* agent */ false, Occurrence.of(message));
    }

    @EventHandler
    void on(AgentRegistered event, EventMessage<?> message) {
        join(event.tenant(), event.member(), event.roles(), /* agent */ true, Occurrence.of(message));
    }

    private void join(TenantId tenant, MemberId member, Set<Role> roles, boolean agent, Occurrence occurrence) {
        client.sql("INSERT INTO member_view (tenant, member_id, roles, since, status, agent, position)"
                        + " VALUES (?, ?, ?, ?, 'active', ?, ?) ON CONFLICT (tenant, member_id) DO UPDATE"
                        + " SET roles = excluded.roles, since = excluded.since, status = 'active',"
                        + " agent = excluded.agent, position = excluded.position")
                .params(tenant.value(), id(member), labels(roles), occurrence.timestamp(), agent, occurrence.position())
                .update();
        recount(tenant);
    }

    @EventHandler
    void on(MemberRolesChanged event, EventMessage<?> message) {
        client.sql("UPDATE member_view SET roles = ?, position = ? WHERE tenant = ? AND member_id = ?")
                .params(
                        labels(event.roles()),
                        Occurrence.positionOf(message),
                        event.tenant().value(),
                        id(event.member()))
                .update();
    }

    @EventHandler
    void on(MemberRemoved event, EventMessage<?> message) {
        client.sql("UPDATE member_view SET roles = '{}', status = 'removed', position = ?"
                        + " WHERE tenant = ? AND member_id = ?")
                .params(Occurrence.positionOf(message), event.tenant().value(), id(event.member()))
                .update();
        recount(event.tenant());
    }

    @EventHandler
    void on(LogOpened event) {
        client.sql("UPDATE tenant_view SET log_count = log_count + 1 WHERE tenant = ?")
                .params(event.tenant().value())
                .update();
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void recount(TenantId tenant) {
        client.sql("UPDATE tenant_view SET member_count ="
                        + " (SELECT count(*) FROM member_view WHERE tenant = ? AND status = 'active') WHERE tenant = ?")
                .params(tenant.value(), tenant.value())
                .update();
    }

    private static UUID id(MemberId member) {
        return UUID.fromString(member.value());
    }

    private static String[] labels(Collection<Role> roles) {
        return Role.sorted(roles).stream().map(Role::label).toArray(String[]::new);
    }
}
