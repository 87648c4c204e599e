package io.hashwatt.benchmarks.serve;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.HashpriceBasis;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.SeriesContent;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.persistence.JpaStores;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tenants of four sites each, all planned on the same two public series. Written before a server looks. */
final class LargeFleet {

    static final SeriesId POWER = new SeriesId(new UUID(9, 1));
    static final SeriesId HASHPRICE = new SeriesId(new UUID(9, 2));

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final int SITES_OF_A_TENANT = 4;
    private static final BigDecimal CAP = new BigDecimal("0.8");
    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private final JpaStores stores;
    private final int groupsOfASite;
    private final int cappedPercent;

    /** @param cappedPercent of the sites, spread evenly, have a cap at 80 % of their groups' power */
    LargeFleet(JpaStores stores, int groupsOfASite, int cappedPercent) {
        this.stores = stores;
        this.groupsOfASite = groupsOfASite;
        this.cappedPercent = cappedPercent;
    }

    /** In a unit of the platform, which exists. */
    void addSeries() {
        PowerSeriesId prices = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
        LocalDays calendar = new LocalDays(ZoneOffset.UTC);
        add(POWER, "power", new SeriesContent.PowerPrices(prices, calendar, LocalTime.NOON));
        add(HASHPRICE, "hashprice", new SeriesContent.Hashprices(EUR));
    }

    static TenantId tenantOf(int site) {
        return new TenantId(new UUID(7, site / SITES_OF_A_TENANT));
    }

    static SiteId siteOf(int number) {
        return new SiteId(new UUID(8, number));
    }

    /** In a unit of the platform, before the tenant's first site. */
    void addTenantOf(int site) {
        if (site % SITES_OF_A_TENANT == 0) {
            String slug = "tenant-" + site;
            stores.tenancy().tenants().add(new Tenant(tenantOf(site), slug, slug, FOUNDED, 1));
        }
    }

    /** In a unit of the site's tenant. */
    void addSite(TenantId tenant, int number) {
        SiteId id = siteOf(number);
        stores.fleet()
                .sites()
                .add(new RegisteredSite(id, tenant, "site " + number, ZoneOffset.UTC, EUR, limits(number), FOUNDED, 1));
        for (int group = 0; group < groupsOfASite; group++) {
            GroupId groupId = new GroupId(new UUID(6, (long) number * groupsOfASite + group));
            stores.fleet().groups().add(new RegisteredGroup(groupId, tenant, id, group(number, group), FOUNDED, 1));
        }
        stores.market()
                .siteMarkets()
                .save(tenant, new SiteMarket(id, POWER, null, new HashpriceBasis.Quoted(HASHPRICE), 1));
    }

    private SiteLimits limits(int site) {
        boolean isCapped = (site + 1) * cappedPercent / 100 > site * cappedPercent / 100;
        return isCapped ? SiteLimits.of(cap(site)) : SiteLimits.NONE;
    }

    private Power cap(int site) {
        BigDecimal watts = IntStream.range(0, groupsOfASite)
                .mapToObj(number -> group(site, number))
                .map(group -> group.powerAt(group.topLevel()).watts())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Power(watts.multiply(CAP));
    }

    /** No two of a site are alike, so that nothing is planned once for many. */
    private static MinerGroup group(int site, int number) {
        int watts = 3_000 + site % 7 + number * 10;
        return new MinerGroup(
                "group " + number,
                20,
                List.of(
                        PowerLevel.of("off", 0, "0"),
                        PowerLevel.of("low", watts * 70 / 100, "70"),
                        PowerLevel.of("mid", watts * 85 / 100, "87"),
                        PowerLevel.of("full", watts, "100")),
                TransitionLimits.NONE
                        .withMinimumUp(Duration.ofHours(1))
                        .withMinimumDown(Duration.ofMinutes(30))
                        .withStartsPerDay(OptionalInt.of(4)),
                StartCost.flat(BigDecimal.valueOf(5)),
                0);
    }

    private void add(SeriesId id, String name, SeriesContent content) {
        stores.market().series().add(new MarketSeries(id, TenantId.PLATFORM, name, content, Set.of(), FOUNDED, 1));
    }
}
