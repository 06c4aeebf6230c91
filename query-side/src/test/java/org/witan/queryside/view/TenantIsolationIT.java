package org.witan.queryside.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.Severity;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.queryside.PanelStory;
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
        var story = tellAReview();
        var tenancy = story.tenancy;
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
                nameMember(reader, story.sam);
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
        return tellAReview().tenancy;
    }

    private PanelStory tellAReview() {
        var tenancy = Tenancy.create();
        tenancy.happened(new MemberRemoved(tenancy.id(), tenancy.member("Bob Builder", Role.READER)));
        var log = tenancy.log("PAY");
        ProposalId proposal = tenancy.proposal(log, "One", "Body");
        tenancy.happened(
                new ProposalRelated(tenancy.proposal(log, "Two", "Body"), RelationType.AMENDS, proposal, false, null));
        tenancy.thread(proposal, null, "Why?");
        tenancy.decided(proposal, Outcome.ACCEPTED, "Because.");
        tenancy.happened(
                new GateRulesPublished(tenancy.id(), 1, List.of()),
                new ProposalObjected(proposal, tenancy.author(), "No."));
        var story = PanelStory.seated(tenancy);
        var finding = PanelStory.finding(Severity.MAJOR, "Keys are not rotated.");
        story.by(
                story.sam,
                story.saved(PanelStory.SECURITY, 1, story.sam, finding.id().value(), SealedContent.of(finding)),
                story.filed(PanelStory.SECURITY, 1, story.sam));
        story.reveal(PanelStory.sheet(PanelStory.SECURITY, story.sam, null, new NumberedFinding(1, finding)));
        story.by(story.carol, new RoundOpened(story.review, story.proposal, 2, 1, story.deadline, null));
        story.by(story.dora, story.filed(PanelStory.DATA, 2, story.dora));
        fixture.beans(Projection.class)
                .forEach(projection -> fixture.bean(ViewPositions.class)
                        .await(projection.view(), fixture.head())
                        .block());
        return story;
    }

    /** Only the member may see what the member wrote under seal; who has filed, the chair of that review too. */
    @Test
    void showsTheReaderWhatIsUnderSealForTheMemberItNamesOnly() throws SQLException {
        var story = tellAReview();
        try (var reader = fixture.connectAs(fixture.reader())) {
            reader.setAutoCommit(false);
            name(reader, story.tenancy.id().value());
            assertThat(sealed(reader)).containsExactly(0, 0, 1);
            for (var other : List.of(story.ann, story.carol, story.dora)) {
                nameMember(reader, other);
                assertThat(sealed(reader).get(1)).as("entries for %s", other).isZero();
            }
            nameMember(reader, story.sam);
            assertThat(sealed(reader)).containsExactly(1, 1, 1);
            nameMember(reader, story.dora);
            assertThat(sealed(reader)).containsExactly(1, 0, 2);
            nameMember(reader, story.carol);
            assertThat(sealed(reader)).containsExactly(0, 0, 2);
            nameMember(reader, story.ann);
            assertThat(sealed(reader)).containsExactly(0, 0, 1);
            reader.rollback();
            nameMember(reader, story.sam);
            assertThat(sealed(reader)).containsExactly(0, 0, 0);
        }
    }

    private static List<Integer> sealed(Connection reader) throws SQLException {
        var counts = new ArrayList<Integer>();
        for (var table : List.of("review_sheet", "review_sheet_entry", "review_filing")) {
            counts.add(Integer.valueOf(QuerySideFixture.rows(reader, "SELECT count(*) FROM " + table)
                    .getFirst()
                    .getFirst()));
        }
        return counts;
    }

    private static void nameMember(Connection reader, MemberId member) throws SQLException {
        QuerySideFixture.rows(reader, "SELECT set_config('witan.member', '" + member + "', true)");
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
