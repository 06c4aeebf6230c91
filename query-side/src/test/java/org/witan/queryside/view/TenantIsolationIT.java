package org.witan.queryside.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.RelationType;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** Row-level security, table by table as the catalogue lists them, so that a new table without a policy fails here. */
class TenantIsolationIT {

    private static final String READABLE_BY_TENANT = "SELECT c.relname FROM pg_class c JOIN pg_attribute a"
            + " ON a.attrelid = c.oid AND a.attname = 'tenant' WHERE c.relkind IN ('r', 'v', 'm', 'p')"
            + " AND c.relnamespace = 'public'::regnamespace AND has_table_privilege('%s', c.oid, 'SELECT') ORDER BY 1";

    private final QuerySideFixture fixture = QuerySideFixture.shared();

    @Test
    void showsTheReaderTheRowsOfTheTenantItNamesAndNoOther() throws SQLException {
        var tenancy = tellAStory();
        var foreign = tellAStory();
        try (var reader = fixture.connectAs(fixture.reader())) {
            reader.setAutoCommit(false);
            var tables = tables();
            assertThat(tables).contains("proposal_view", "audit_entry", "tenant_event");
            for (var table : tables) {
                name(reader, "");
                assertThat(tenants(reader, table))
                        .as("%s without a tenant", table)
                        .isEmpty();
                name(reader, "nobody");
                assertThat(tenants(reader, table)).as("%s of nobody", table).isEmpty();
                name(reader, tenancy.id().value());
                assertThat(tenants(reader, table))
                        .as(table)
                        .containsExactly(List.of(tenancy.id().value()))
                        .doesNotContain(List.of(foreign.id().value()));
                reader.rollback();
                assertThat(tenants(reader, table)).as("%s afterwards", table).isEmpty();
            }
        }
    }

    @Test
    void showsTheReaderNamesOfTheTenantsOwnMembersOnly() throws SQLException {
        var tenancy = tellAStory();
        var foreign = tellAStory();
        try (var reader = fixture.connectAs(fixture.reader())) {
            reader.setAutoCommit(false);
            assertThat(persons(reader)).isEmpty();
            name(reader, tenancy.id().value());
            assertThat(persons(reader))
                    .contains(List.of(tenancy.author().value()))
                    .doesNotContain(List.of(foreign.author().value()));
        }
    }

    @Test
    void letsTheReaderWriteNothing() throws SQLException {
        try (var reader = fixture.connectAs(fixture.reader());
                var statement = reader.createStatement()) {
            for (var table : tables()) {
                assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void forcesItsPoliciesOnTheOwnersOfAllTables() {
        assertThat(fixture.rows("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " AND a.attname = 'tenant' WHERE c.relkind IN ('r', 'p')"
                        + " AND c.relnamespace = 'public'::regnamespace AND has_table_privilege('" + fixture.reader()
                        + "', c.oid, 'SELECT') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"))
                .isEmpty();
    }

    private Tenancy tellAStory() {
        var tenancy = Tenancy.create();
        tenancy.member("Bob Builder", Role.READER);
        var log = tenancy.log("PAY");
        ProposalId proposal = tenancy.proposal(log, "One", "Body");
        tenancy.happened(
                new ProposalRelated(tenancy.proposal(log, "Two", "Body"), RelationType.AMENDS, proposal, false, null));
        tenancy.thread(proposal, null, "Why?");
        tenancy.decided(proposal, Outcome.ACCEPTED, "Because.");
        fixture.beans(Projection.class)
                .forEach(projection -> fixture.bean(ViewPositions.class)
                        .await(projection.view(), fixture.head())
                        .block());
        return tenancy;
    }

    private List<String> tables() {
        return fixture.rows(READABLE_BY_TENANT.formatted(fixture.reader())).stream()
                .map(List::getFirst)
                .toList();
    }

    private static void name(Connection reader, String tenant) throws SQLException {
        QuerySideFixture.rows(reader, "SELECT set_config('witan.tenant', '" + tenant + "', true)");
    }

    private static List<List<String>> tenants(Connection reader, String table) throws SQLException {
        return QuerySideFixture.rows(reader, "SELECT DISTINCT tenant FROM " + table);
    }

    private static List<List<String>> persons(Connection reader) throws SQLException {
        return QuerySideFixture.rows(reader, "SELECT person_id FROM person");
    }
}
