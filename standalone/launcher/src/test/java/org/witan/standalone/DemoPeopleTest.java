package org.witan.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void offersEverybodyOnTheFirstPageOfTheApplication() {
        var settings = DemoPeople.settings();

        var people = DemoPeople.TENANTS.stream()
                .mapToInt(tenant -> tenant.people().size())
                .sum();
        assertThat(settings).hasSize(4 * (people + 1));
        assertThat(settings)
                .containsAllEntriesOf(Map.of(
                        "witan.demo.accounts[1].email", "chair@acme.example",
                        "witan.demo.accounts[1].password", DemoPeople.PASSWORD,
                        "witan.demo.accounts[1].tenant", "Acme",
                        "witan.demo.accounts[1].role", "chair"))
                .containsEntry("witan.demo.accounts[" + people + "].email", DemoPeople.OPERATOR);
    }
}
