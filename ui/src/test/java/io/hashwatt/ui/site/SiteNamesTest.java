package io.hashwatt.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A site in an address")
class SiteNamesTest {

    private final RegisteredSite brazos = site(1, "Brazos Ridge");
    private final RegisteredSite umlaut = site(2, "Räckelwitz (Süd)");
    private final RegisteredSite twin = site(3, "Hall-1");
    private final RegisteredSite otherTwin = site(4, "Hall 1");
    private final RegisteredSite foreign = site(5, "北京");
    private final List<RegisteredSite> all = List.of(brazos, umlaut, twin, otherTwin, foreign);

    private static RegisteredSite site(long id, String name) {
        return new RegisteredSite(
                new SiteId(new UUID(7, id)),
                TenantId.PLATFORM,
                name,
                ZoneOffset.UTC,
                new CurrencyCode("USD"),
                SiteLimits.NONE,
                Instant.EPOCH,
                1);
    }

    @Test
    @DisplayName("is its name in letters that every keyboard has")
    void names() {
        assertThat(SiteNames.inAddress(brazos, all)).isEqualTo("brazos-ridge");
        assertThat(SiteNames.inAddress(umlaut, all)).isEqualTo("rackelwitz-sud");
    }

    @Test
    @DisplayName("is its id where the name would not tell it from another, or nothing is left of it")
    void ids() {
        assertThat(SiteNames.inAddress(twin, all)).isEqualTo(twin.id().toString());
        assertThat(SiteNames.inAddress(foreign, all)).isEqualTo(foreign.id().toString());
    }

    @Test
    @DisplayName("is found by either")
    void found() {
        for (RegisteredSite site : all) {
            assertThat(SiteNames.find(all, SiteNames.inAddress(site, all))).contains(site);
            assertThat(SiteNames.find(all, site.id().toString())).contains(site);
        }
        assertThat(SiteNames.find(all, "hall-1")).isEmpty();
    }
}
