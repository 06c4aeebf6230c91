package org.witan.commandside.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.witan.commandside.directory.TokenFloors.Floor;
import org.witan.messages.TenantId;

class TokenFloorsIT {

    private static final Instant EARLY = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(60);
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");

    private static TokenFloors floors;

    @BeforeAll
    static void migrate() {
        floors = new TokenFloors(new DirectoryDatabase(new DirectoryFixture().writer()));
    }

    @Test
    void onlyEverRises() {
        floors.raise(List.of(new Floor(ACME, "ann", LATE)));
        floors.raise(List.of(new Floor(ACME, "ann", EARLY)));

        assertThat(floors.find(ACME, "ann")).contains(LATE);
    }

    @Test
    void countsInItsTenantOnly() {
        floors.raise(List.of(new Floor(ACME, "bob", LATE)));

        assertThat(floors.find(GLOBEX, "bob")).isEmpty();
        assertThat(floors.find(ACME, "cy")).isEmpty();
    }

    @Test
    void countsInEveryTenantWhenItNamesNone() {
        floors.raise(List.of(new Floor(ACME, "dee", EARLY), new Floor(null, "dee", LATE)));

        assertThat(floors.find(ACME, "dee")).contains(LATE);
        assertThat(floors.find(GLOBEX, "dee")).contains(LATE);
    }

    @Test
    void isForgottenWhenNoTokenIsAsOld() {
        floors.raise(List.of(new Floor(GLOBEX, "eve", EARLY), new Floor(GLOBEX, "fay", LATE)));

        floors.forgetBefore(LATE);

        assertThat(floors.find(GLOBEX, "eve")).isEmpty();
        assertThat(floors.find(GLOBEX, "fay")).contains(LATE);
    }
}
