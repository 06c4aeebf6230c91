package org.witan.queryside.tenant;

import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.FindMembership;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.ListTenants;
import org.witan.messages.tenant.MemberView;
import org.witan.messages.tenant.MembershipView;
import org.witan.messages.tenant.TenantView;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;

/** Answers what is asked of tenants and their members. */
@AppComponent
class TenantQueryHandler {

    private static final String TENANTS = "SELECT tenant, name, created_at, member_count, log_count FROM tenant_view";
    private static final String MEMBERS = """
            SELECT * FROM (
                SELECT m.member_id::text AS member_id, coalesce(p.name, 'Former member') AS name, p.email,
                       m.roles, m.since, m.status, m.agent
                FROM member_view m LEFT JOIN person p ON p.person_id = m.member_id
                WHERE m.tenant = ?) AS member""";

    private final TenantReads reads;
    private final ViewPositions positions;

    TenantQueryHandler(TenantReads reads, ViewPositions positions) {
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<Optional<TenantView>> handle(FindTenant query) {
        var sql = Sql.of(TENANTS + " WHERE tenant = ?", query.tenant().value());
        return Answers.optional(positions
                .await(TenantProjection.VIEW, query.atLeast())
                .then(reads.within(query.tenant(), reading -> reading.one(sql, TenantQueryHandler::tenant))));
    }

    @QueryHandler
    CompletableFuture<Page<TenantView>> handle(ListTenants query) {
        var sql = Sql.of(TENANTS);
        var after = Cursors.read(query.page(), "tenants", 1);
        if (after != null) {
            sql.append("WHERE tenant > ?", after.text(0));
        }
        sql.append("ORDER BY tenant LIMIT ?", query.page().limit() + 1);
        return Answers.future(positions
                .await(TenantProjection.VIEW, query.atLeast())
                .then(reads.acrossTenants(
                        reading -> reading.all(sql, TenantQueryHandler::tenant).collectList()))
                .map(tenants -> Cursors.page(
                        query.page(),
                        tenants,
                        tenant -> Cursors.write("tenants", tenant.slug().value()))));
    }

    @QueryHandler
    CompletableFuture<Page<MemberView>> handle(ListMembers query) {
        var sql = Sql.of(MEMBERS, query.tenant().value());
        var after = Cursors.read(query.page(), "members", 2);
        if (after != null) {
            sql.append("WHERE (name, member_id) > (?, ?)", after.text(0), after.text(1));
        }
        sql.append("ORDER BY name, member_id LIMIT ?", query.page().limit() + 1);
        return Answers.future(positions
                .await(TenantProjection.VIEW, query.atLeast())
                .then(reads.within(
                        query.tenant(),
                        reading -> reading.all(sql, TenantQueryHandler::member).collectList()))
                .map(members -> Cursors.page(
                        query.page(),
                        members,
                        member -> Cursors.write(
                                "members", member.name(), member.memberId().value()))));
    }

    @QueryHandler
    CompletableFuture<Optional<MembershipView>> handle(FindMembership query) {
        return Answers.optional(reads.within(query.tenant(), reading -> membership(reading, query)));
    }

    private static Mono<MembershipView> membership(Reading reading, FindMembership query) {
        return reading.one(
                Sql.of(
                        "SELECT roles, agent, position FROM member_view"
                                + " WHERE tenant = ? AND member_id = ? AND status = 'active'",
                        query.tenant().value(),
                        UUID.fromString(query.member().value())),
                row -> new MembershipView(
                        query.tenant(),
                        query.member(),
                        Role.sorted(roles(row)),
                        flag(row, "agent"),
                        longNumber(row, "position")));
    }

    private static TenantView tenant(Readable row) {
        return new TenantView(
                new TenantId(text(row, "tenant")),
                text(row, "name"),
                instant(row, "created_at"),
                number(row, "member_count"),
                number(row, "log_count"));
    }

    private static MemberView member(Readable row) {
        return new MemberView(
                new MemberId(text(row, "member_id")),
                text(row, "name"),
                optionalText(row, "email"),
                roles(row),
                instant(row, "since"),
                text(row, "status"),
                flag(row, "agent") ? true : null);
    }

    private static List<Role> roles(Readable row) {
        return texts(row, "roles").stream().map(Role::ofLabel).toList();
    }
}
