package org.witan.queryside.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.witan.queryside.EventKinds;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Story;
import org.witan.queryside.Tenancy;
import org.witan.queryside.view.Projection;

class ViewRebuildIT {

    private final QuerySideFixture fixture = QuerySideFixture.separate(Map.of());

    @Test
    void givesWhatLivingGaveWhileTheLogGrows() throws SQLException {
        var one = Tenancy.in(fixture);
        var two = Tenancy.in(fixture);
        Story.tellWithReviews(one);
        Story.tellWithReviews(two);
        assertThat(occurred(one)).as("the kinds of events that the story tells").containsAll(EventKinds.all());
        awaitViews();
        var lived = tables(one, two);
        assertThat(lived)
                .hasSizeGreaterThan(10)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        for (var projection : fixture.beans(Projection.class)) {
            rebuild().begin(projection);
        }
        assertThat(fixture.rows("SELECT * FROM audit_entry")).isEmpty();
        var late = Tenancy.in(fixture);
        Story.tellWithReviews(late);
        awaitViews();

        assertThat(tables(one, two)).isEqualTo(lived);
        assertThat(tables(late).get("audit_entry")).hasSameSizeAs(tables(one).get("audit_entry"));
    }

    private List<String> occurred(Tenancy tenancy) {
        return fixture.rows("SELECT DISTINCT event_type FROM event_log WHERE tenant = '" + tenancy.id() + "'").stream()
                .map(List::getFirst)
                .toList();
    }

    private ViewRebuild rebuild() {
        var owner = new PGSimpleDataSource();
        owner.setUrl(fixture.jdbcUrl());
        owner.setUser(fixture.owner());
        owner.setPassword("secret");
        return new ViewRebuild(owner);
    }

    private void awaitViews() {
        var head = String.valueOf(fixture.head());
        for (var projection : fixture.beans(Projection.class)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> fixture.rows(
                                    "SELECT position FROM view_progress" + " WHERE view = '" + projection.view() + "'")
                            .equals(List.of(List.of(head))));
        }
    }

    private Map<String, List<List<String>>> tables(Tenancy... tenancies) {
        var tables = new TreeMap<String, List<List<String>>>();
        fixture.beans(Projection.class).stream()
                .flatMap(projection -> projection.tables().stream())
                .forEach(table -> tables.put(table, rows(table, tenancies)));
        return tables;
    }

    private List<List<String>> rows(String table, Tenancy... tenancies) {
        var tenants = Arrays.stream(tenancies)
                .map(tenancy -> "'" + tenancy.id() + "'")
                .collect(Collectors.joining(","));
        return fixture.rows("SELECT * FROM " + table + " WHERE tenant IN (" + tenants + ")").stream()
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }
}
