package io.hashwatt.persistence;

import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.Samples.elaborateGroup;
import static io.hashwatt.application.testing.Samples.groupPlan;
import static io.hashwatt.application.testing.Samples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.plan.GroupPlanRecord;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import java.util.List;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSpeedTest {
    private static final TenantId OURS = new TenantId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration Q = Duration.ofMinutes(15);

    @Test
    void h2(@TempDir Path folder) throws Exception { run("H2 file", TestDatabase.h2In(folder).migrated()); }

    @Test
    void pg() throws Exception { run("PostgreSQL", TestDatabase.postgresql().migrated()); }

    private static PowerSeriesId series(int n) { return new PowerSeriesId(PowerProduct.DAY_AHEAD, "area " + n, EUR); }

    private static List<PowerPrice> prices(int n, int count) {
        return LongStream.range(0, count).mapToObj(i -> new PowerPrice(series(n), Interval.of(START.plus(Q.multipliedBy(i)), Q), BigDecimal.valueOf(4000 + i * 37 % 9000, 2), Finality.FINAL, "prices-" + n + ".csv", START, START)).toList();
    }

    private static void run(String name, TestDatabase db) throws Exception {
        try (HikariDataSource pool = DatabaseFixture.pool(db); JpaPersistence p = JpaPersistence.over(pool)) {
            Stores s = DatabaseFixture.stores(p);
            s.unitOfWork().in(TenantId.PLATFORM, () -> { s.tenants().add(new Tenant(OURS, "ours", "Ours", START, 1)); return 1; });
            for (int i = 0; i < 3; i++) {
                List<PowerPrice> list = prices(i, 90_000);
                time(name + " import 90,000", () -> s.unitOfWork().in(OURS, () -> { s.powerPrices().append(OURS, list); return 1; }));
            }
            List<PowerPrice> again = prices(0, 90_000);
            time(name + " read all 90,000", () -> s.unitOfWork().in(OURS, () -> { s.powerPrices().current(OURS, series(0), new Interval(START, START.plus(Duration.ofDays(4000)))).size(); return 1; }));
            if (Boolean.getBoolean("many")) {
                long t = System.nanoTime();
                for (int i = 3; i < 98; i++) {
                    List<PowerPrice> list = prices(i, 90_000);
                    s.unitOfWork().in(OURS, () -> { s.powerPrices().append(OURS, list); return 1; });
                }
                System.out.println("SPEED " + name + " 95 x 90,000 in " + (System.nanoTime() - t) / 1_000_000 + " ms");
                List<PowerPrice> list = prices(98, 90_000);
                time(name + " import 90,000 among 8.8 million", () -> s.unitOfWork().in(OURS, () -> { s.powerPrices().append(OURS, list); return 1; }));
            }
            int max = Boolean.getBoolean("many") ? 98 : 3;
            for (int i = 0; i < 12; i++) {
                int n = i * 7 % max;
                Interval month = Interval.of(START.plus(Duration.ofDays(50 + 61 * i)), Duration.ofDays(31));
                time(name + " read month", () -> s.unitOfWork().in(OURS, () -> { assertThat(s.powerPrices().current(OURS, series(n), month)).hasSize(31 * 96); return 1; }));
            }
            var site = site(OURS, 1, "site");
            s.unitOfWork().in(OURS, () -> { s.sites().add(site); return 1; });
            for (int[] size : new int[][] {{20, 96}, {20, 96}, {20, 96}, {20, 96}, {20, 96}, {20, 96}, {200, 192}, {200, 192}, {200, 192}, {200, 192}}) {
                plan(name, s, site.id(), size[0], size[1]);
            }
        }
    }

    private static int planNumber = 10;

    private static void plan(String name, Stores s, io.hashwatt.domain.kernel.SiteId site, int groups, int slots) {
        List<GroupPlanRecord> g = IntStream.range(0, groups).mapToObj(i -> groupPlan(i, elaborateGroup(), START, slots)).toList();
        PlanRecord plan = io.hashwatt.application.testing.Samples.plan(site, planNumber++, Interval.of(START, Duration.ofDays(1)));
        String what = name + " plan " + groups + " x " + slots;
        time(what + " write", () -> s.unitOfWork().in(OURS, () -> { s.plans().add(OURS, plan, g); return 1; }));
        time(what + " read", () -> s.unitOfWork().in(OURS, () -> { assertThat(s.plans().groups(OURS, plan.id())).hasSize(groups); return 1; }));
        time(what + " header", () -> s.unitOfWork().in(OURS, () -> s.plans().find(OURS, plan.id())));
    }

    private static void time(String what, Runnable r) {
        long t = System.nanoTime();
        r.run();
        System.out.println("SPEED " + what + ": " + (System.nanoTime() - t) / 1000 + " us");
    }
}
