package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On a machine in Berlin")
class TimeZoneTest {

    private static final TenantId OURS = new TenantId(new UUID(0, 1));
    private static final Instant BEFORE_THE_CHANGE = Instant.parse("2026-10-24T23:30:00.000001Z");

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void toBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterEach
    void back() {
        TimeZone.setDefault(before);
    }

    static Stream<Named<TestDatabase>> databases() {
        return Stream.of(Named.of("H2", TestDatabase.h2()), Named.of("PostgreSQL", TestDatabase.postgresql()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("both hours that the clocks show twice come back as they went")
    void ambiguousHour(TestDatabase database) {
        Stores stores = new DatabaseFixture(database.migrated()).stores();
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(OURS, "ours", "Ours", BEFORE_THE_CHANGE, 1));
            return OURS;
        });
        List<RegisteredSite> sites = new ArrayList<>();
        for (int hour = 0; hour < 4; hour++) {
            sites.add(createdAt(BEFORE_THE_CHANGE.plus(Duration.ofHours(hour)), hour));
        }

        stores.unitOfWork().in(OURS, () -> {
            sites.forEach(stores.sites()::add);
            sites.forEach(
                    site -> assertThat(stores.sites().find(OURS, site.id())).contains(site));
            return OURS;
        });
    }

    private static RegisteredSite createdAt(Instant instant, int number) {
        RegisteredSite site = site(OURS, number + 1, "site " + number);
        return new RegisteredSite(
                site.id(), OURS, site.name(), site.zone(), site.currency(), SiteLimits.NONE, instant, 1);
    }
}
