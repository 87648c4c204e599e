package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What hashwatt plan takes:")
class PlanInputTest {

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    private PlanSlots slots() {
        return PlanSlots.of(site.and("--json").plan());
    }

    @Test
    @DisplayName("a date means the first instant of that local day, also on a day of 23 hours")
    void localDay() {
        site.power("2025-03-29T00:00Z,4320,10")
                .hashprice("2025-03-29T00:00Z,4320,24")
                .option("--zone", "Europe/Berlin")
                .option("--from", "2025-03-30")
                .option("--to", "2025-03-31");

        PlanSlots slots = slots();

        assertThat(slots.texts("start")).containsExactly("2025-03-29T23:00:00Z");
        assertThat(slots.decimals("minutes")).containsExactly("1380");
    }

    @Test
    @DisplayName(
            "an instant may carry an offset; a slot that straddles a bound is cut there, minutes may be a fraction")
    void cutSlots() {
        site.option("--from", "2025-01-01T01:20:30+01:00").option("--to", "2025-01-01T02:30:00Z");

        PlanSlots slots = slots();

        assertThat(slots.texts("start"))
                .containsExactly("2025-01-01T00:20:30Z", "2025-01-01T01:00:00Z", "2025-01-01T02:00:00Z");
        assertThat(slots.decimals("minutes")).containsExactly("39.5", "60", "30");
    }

    @Test
    @DisplayName("--time-zone is --zone, and --option=value is --option value")
    void spellings() {
        Outcome separate = site.and("--json").plan().good();

        site.without("--zone").and("--time-zone=UTC");

        assertThat(site.plan().good().out()).isEqualTo(separate.out());
    }

    @Test
    @DisplayName("--power may be repeated, and several files may follow one --power")
    void severalFiles() {
        String later = site.csv("later.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T04:00Z,60,30");
        String last = site.csv("last.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T05:00Z,60,30");

        assertThat(PlanSlots.of(site.and("--json", "--power", later, last).plan())
                        .all())
                .hasSize(6);
    }

    @Test
    @DisplayName("rows come in any order, with a BOM and CRLF")
    void tolerance() {
        String power = site.write(
                "windows.csv",
                "\uFEFFprice_per_mwh,start_utc,minutes\r\n20,2025-01-01T01:00:00Z,60\r\n10,2025-01-01T00:00Z,60\r\n");

        PlanSlots slots =
                PlanSlots.of(site.option("--power", power).and("--json").plan());

        assertThat(slots.decimals("value")).containsExactly("80", "60");
    }

    @Test
    @DisplayName("hashprice follows from bitcoin, difficulty and fees on top of the subsidy")
    void derivedHashprice() {
        site.derived("0.03");

        // 86400e15 / (1e14 * 2^48/65535) * 3.125 * 1.03 * 100000 = 64.75: 269.79 an hour for 100 PH/s, less 20 for
        // power
        BigDecimal value = slots().all().getFirst().required("value").decimal();

        assertThat(value).isBetween(new BigDecimal("249.78"), new BigDecimal("249.80"));
        assertThat(value.scale()).isBetween(6, 12);
    }

    @Test
    @DisplayName("a slot that the hashprice covers in part has no price")
    void hashpriceInPart() {
        site.hashprice("2025-01-01T00:00Z,210,24");

        assertThat(slots().decimals("value")).containsExactly("80", "0", "60", "null");
    }

    @Test
    @DisplayName("what the fleet file leaves out is no limit: off for long, free and unlimited starts")
    void leanFleet() {
        site.fleet("""
                {"groups": [{"name": "A", "miners": 1,
                  "levels": [{"name": "off", "watts": 0, "terahash_per_second": 0},
                             {"name": "on", "watts": 2000, "terahash_per_second": 100}]}]}
                """);

        assertThat(slots().levels()).containsExactly(1L, 0L, 1L, 1L);
    }

    @Test
    @DisplayName("a period without any price is refused")
    void noPrices() {
        site.option("--from", "2025-02-01").option("--to", "2025-02-02");

        assertThat(site.refusal("plan"))
                .isEqualTo("no part of the period 2025-02-01T00:00:00Z to 2025-02-02T00:00:00Z has both a power price"
                        + " and a hashprice");
    }

    @Test
    @DisplayName("a document of one auction is read, another currency or only the other auction refused")
    void documents() {
        String document = site.write("awattar.json", """
                {"object": "list", "data": [{"start_timestamp": 1735689600000, "end_timestamp": 1735693200000,
                 "marketprice": 10.0, "unit": "Eur/MWh"}], "url": "/at/v1/marketdata"}
                """);
        site.option("--power", document).and("--json");

        assertThat(PlanSlots.of(site.plan()).decimals("value")).containsExactly("80");
        site.option("--currency", "USD");
        assertThat(site.refusal("plan")).startsWith("awattar.json").contains("USD");
    }
}
