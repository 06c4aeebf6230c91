package org.witan.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestServersIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void databaseIsFreshAndDurable() throws Exception {
        var first = TestPostgres.freshDatabase();
        var second = TestPostgres.freshDatabase();

        assertThat(first.name()).isNotEqualTo(second.name());
        try (var connection = connect(first);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("on on");
        }
    }

    @Test
    void openSearchDoesNotCreateAnIndexByWriting() throws Exception {
        var write = HttpRequest.newBuilder(TestOpenSearch.url().resolve("/never-created/_doc/1"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(client.send(write, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tokenOfAnOperatorSaysSoAndNamesTheApi() {
        var realm = TestKeycloak.freshRealm();
        var person = realm.addPerson("olive@witan.example", "Olive", "Marsh", "secret-of-olive");
        realm.addOperator(person);

        var claims = claims(realm.accessToken("olive@witan.example", "secret-of-olive", "openid"));

        assertThat(claims)
                .contains("\"witan_platform\":[\"operator\"]")
                .contains("\"iss\":\"" + realm.issuer() + "\"")
                .contains("\"sub\":\"" + person + "\"")
                .contains("witan-api");
    }

    @Test
    void tokenOfAnOrdinaryPersonSaysNothingOfThePlatform() {
        var realm = TestKeycloak.sharedRealm();
        var name = "paul-" + System.nanoTime() + "@acme.example";
        realm.addPerson(name, "Paul", "Reed", "secret-of-paul");

        assertThat(claims(realm.accessToken(name, "secret-of-paul", "openid"))).doesNotContain("witan_platform");
    }

    @Test
    void ownKeycloakComesBackAtTheSameAddressAfterKill() throws Exception {
        try (var own = TestKeycloak.own()) {
            var issuer = own.realm().issuer();
            assertThat(status(issuer)).isEqualTo(200);

            own.kill();
            assertThatThrownBy(() -> status(issuer)).isInstanceOf(IOException.class);
            own.restart();

            assertThat(own.realm().issuer()).isEqualTo(issuer);
            assertThat(status(issuer)).isEqualTo(200);
        }
    }

    @Test
    void ownPostgresComesBackAtTheSameAddressWithItsDataAfterKill() throws Exception {
        try (var own = TestPostgres.own()) {
            var database = own.database();
            try (var connection = connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS number");
            }

            own.kill();
            assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
            own.restart();

            assertThat(own.database()).isEqualTo(database);
            try (var connection = connect(database);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT number FROM kept")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(42);
            }
        }
    }

    @Test
    void sortsTextByCodePointWhereverTheDatabaseComesFrom() throws Exception {
        try (var connection = connect(TestPostgres.freshDatabase());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT string_agg(word, '' ORDER BY word) FROM "
                        + "unnest(ARRAY['b', 'C', 'a', 'B']) AS words (word)")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("BCab");
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private int status(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
