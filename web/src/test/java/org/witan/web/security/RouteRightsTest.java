package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.witan.messages.Role;
import org.witan.web.ApiFixture;
import org.witan.web.Requests;
import org.witan.web.problem.RouteTable.Route;

/** Holds the table of routes against the documents, which state the same rights in their own ways. */
class RouteRightsTest {

    private static final Path DOMAIN = Path.of("..", "docs", "domain.md");

    @Test
    void hasARowForEveryOperationOfTheDocument() {
        var names = new TreeSet<>(List.of(RouteRights.FEED));
        routes().forEach(route -> names.add(RouteRights.nameOf(route)));

        RouteRights.assertComplete(names);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void saysWhatTheOperationSays(Route route) {
        var right = RouteRights.of(route);
        assertThat(right).as(RouteRights.nameOf(route)).isNotNull();
        var operation = Requests.operation(route);
        var description = operation.path("description").asString("");

        assertThat(Requests.isPublic(route)).isEqualTo(right == Right.ANYBODY);
        if (right.phrase() == null) {
            assertThat(description).doesNotContain("For: ");
        } else {
            assertThat(description).endsWith("For: " + right.phrase() + ".");
        }
    }

    @Test
    void saysWhatTheTableOfRolesSays() throws IOException {
        var stated = new TreeMap<String, Map<Role, String>>();
        Arrays.stream(Right.values())
                .filter(right -> right.line() != null)
                .forEach(right -> stated.put(right.line(), right.cells()));

        assertThat(documented()).isEqualTo(stated);
    }

    private static Stream<Route> routes() {
        return ApiFixture.CONTRACT.routes().stream();
    }

    /** The tables of the document: what each line allows to whom. */
    private static Map<String, Map<Role, String>> documented() throws IOException {
        var table = new LinkedHashMap<String, Map<Role, String>>();
        var roles = List.<Role>of();
        for (var row : rows()) {
            if (row.getFirst().isEmpty()) {
                roles = row.stream().skip(1).map(Role::ofLabel).toList();
            } else {
                table.put(row.getFirst(), cells(row, roles));
            }
        }
        return table;
    }

    /** The cells of every row in the section on roles, without the lines below the heads. */
    private static List<List<String>> rows() throws IOException {
        return Files.readString(DOMAIN)
                .lines()
                .dropWhile(line -> !line.equals("## Roles"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Map<Role, String> cells(List<String> row, List<Role> roles) {
        var cells = new HashMap<Role, String>();
        for (var i = 0; i < roles.size(); i++) {
            var cell = i + 1 < row.size() ? row.get(i + 1) : "";
            if (!cell.isEmpty()) {
                cells.put(roles.get(i), cell);
            }
        }
        return cells;
    }
}
