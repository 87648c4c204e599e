package io.hashwatt.benchmarks.serve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.hashwatt.benchmarks.Timing;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.tenancy.Tenant;
import io.hashwatt.migrations.TestDatabase;
import io.hashwatt.persistence.JpaStores;
import io.hashwatt.persistence.jpa.JpaPersistence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Reading one month of one series as planning does, among 250 series of a year of quarter-hours each, on H2 and on
 * PostgreSQL. Each reading is of another series and another month.
 */
public final class PriceStoreMeasurement {

    private static final TenantId TENANT = new TenantId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int SERIES = 250;
    private static final int VALUES_OF_A_YEAR = 366 * 96;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int READINGS = 200;
    private static final int CONNECTIONS = 10;

    private final JpaPersistence persistence;
    private final JpaStores stores;
    private final Random random = new Random(1);
    private long valuesRead;

    private PriceStoreMeasurement(JpaPersistence persistence) {
        this.persistence = persistence;
        this.stores = JpaStores.on(persistence);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("hashwatt");
        measure("H2, in a file", TestDatabase.h2In(folder));
        measure("PostgreSQL", TestDatabase.postgresql());
        System.exit(0); // the database that was started ends with the JVM
    }

    private static void measure(String name, TestDatabase database) {
        database.migrated();
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        config.setMaximumPoolSize(CONNECTIONS);
        try (HikariDataSource pool = new HikariDataSource(config);
                JpaPersistence persistence = JpaPersistence.over(pool)) {
            PriceStoreMeasurement measurement = new PriceStoreMeasurement(persistence);
            long began = System.nanoTime();
            measurement.fill();
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%s: %,d values stored in %.0f s%n", name, SERIES * VALUES_OF_A_YEAR, seconds);
            System.out.println("  a month, first reading of each series, ms: "
                    + Timing.cold(SERIES, measurement::readNext).text());
            System.out.println("  a month, warm, ms: "
                    + Timing.of(READINGS, measurement::readAny).text());
            System.out.printf(Locale.ROOT, "  %,d values read%n", measurement.valuesRead);
        }
    }

    private void fill() {
        persistence.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenancy().tenants().add(new Tenant(TENANT, "measured", "Measured", START, 1));
            return TENANT;
        });
        for (int number = 0; number < SERIES; number++) {
            List<PowerPrice> prices = prices(series(number));
            persistence.unitOfWork().in(TENANT, () -> {
                stores.market().powerPrices().append(TENANT, prices);
                return TENANT;
            });
        }
    }

    private int next;

    private void readNext() {
        read(next++ % SERIES);
    }

    private void readAny() {
        read(random.nextInt(SERIES));
    }

    private void read(int number) {
        Instant first = START.plus(Duration.ofDays(random.nextInt(366 - DAYS_OF_A_MONTH)));
        Interval month = Interval.of(first, Duration.ofDays(DAYS_OF_A_MONTH));
        PowerSeriesId series = series(number);
        valuesRead += persistence
                .unitOfWork()
                .in(
                        TENANT,
                        () -> PriceTimeline.finestOf(
                                stores.market().powerPrices().current(TENANT, series, month)))
                .prices()
                .size();
    }

    private static PowerSeriesId series(int number) {
        return new PowerSeriesId(PowerProduct.DAY_AHEAD, "AREA" + number, new CurrencyCode("EUR"));
    }

    private static List<PowerPrice> prices(PowerSeriesId series) {
        return IntStream.range(0, VALUES_OF_A_YEAR)
                .mapToObj(i -> new PowerPrice(
                        series,
                        Interval.of(START.plus(QUARTER.multipliedBy(i)), QUARTER),
                        BigDecimal.valueOf(i % 9_973, 2),
                        Finality.FINAL,
                        "measurement",
                        START,
                        START))
                .toList();
    }
}
