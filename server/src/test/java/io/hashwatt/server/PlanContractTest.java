package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonFields;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hashwatt plan:")
class PlanContractTest {

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    private List<JsonFields> slots() {
        return slots(site.and("--json").plan().good());
    }

    private static List<JsonFields> slots(Outcome outcome) {
        return outcome.json().required("slots").objects(Function.identity());
    }

    private static List<Long> levels(List<JsonFields> slots) {
        return slots.stream()
                .map(slot -> slot.required("level").wholeNumber(0, 99))
                .toList();
    }

    private static List<String> texts(List<JsonFields> slots, String field) {
        return slots.stream().map(slot -> slot.required(field).text()).toList();
    }

    private static List<String> decimals(List<JsonFields> slots, String field) {
        return slots.stream()
                .map(slot -> slot.optional(field)
                        .map(value -> value.decimal().toPlainString())
                        .orElse("null"))
                .toList();
    }

    @Test
    @DisplayName("answers with the profit and one entry per group and slot")
    void answer() {
        JsonFields answer = site.and("--json").plan().good().json();

        assertThat(answer.required("currency").text()).isEqualTo("EUR");
        assertThat(answer.required("zone").text()).isEqualTo("UTC");
        // 80 + off + (60 - 5 for the start) + 110
        assertThat(answer.required("profit").decimal()).isEqualByComparingTo("245");
        assertThat(answer.required("cap_exceeded").elements()).isEmpty();
        List<JsonFields> slots = answer.required("slots").objects(Function.identity());
        assertThat(levels(slots)).containsExactly(2L, 0L, 2L, 2L);
        assertThat(texts(slots, "group")).containsOnly("A");
        assertThat(texts(slots, "start"))
                .containsExactly(
                        "2025-01-01T00:00:00Z", "2025-01-01T01:00:00Z", "2025-01-01T02:00:00Z", "2025-01-01T03:00:00Z");
        assertThat(decimals(slots, "minutes")).containsOnly("60");
        assertThat(decimals(slots, "value")).containsExactly("80", "0", "60", "110");
        assertThat(decimals(slots, "next_best_level")).containsExactly("1", "1", "1", "1");
        assertThat(decimals(slots, "next_best_value")).containsExactly("50", "-40", "40", "65");
        assertThat(texts(slots, "reason")).noneMatch(String::isBlank);
    }

    @Test
    @DisplayName("profit is the sum of the values less the starts")
    void profitAddsUp() {
        JsonFields answer = site.and("--json").plan().good().json();

        BigDecimal values = answer.required("slots").objects(Function.identity()).stream()
                .map(slot -> slot.required("value").decimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(answer.required("starts").wholeNumber(0, 9)).isEqualTo(1);
        assertThat(answer.required("profit").decimal()).isEqualByComparingTo(values.subtract(BigDecimal.valueOf(5)));
    }

    @Test
    @DisplayName("a date means the first instant of that local day, also on a day of 23 hours")
    void localDay() {
        site.power("2025-03-29T00:00Z,4320,10")
                .hashprice("2025-03-29T00:00Z,4320,24")
                .option("--zone", "Europe/Berlin")
                .option("--from", "2025-03-30")
                .option("--to", "2025-03-31");

        List<JsonFields> slots = slots();

        assertThat(texts(slots, "start")).containsExactly("2025-03-29T23:00:00Z");
        assertThat(decimals(slots, "minutes")).containsExactly("1380");
    }

    @Test
    @DisplayName(
            "an instant may carry an offset; a slot that straddles a bound is cut there, minutes may be a fraction")
    void cutSlots() {
        site.option("--from", "2025-01-01T01:20:30+01:00").option("--to", "2025-01-01T02:30:00Z");

        List<JsonFields> slots = slots();

        assertThat(texts(slots, "start"))
                .containsExactly("2025-01-01T00:20:30Z", "2025-01-01T01:00:00Z", "2025-01-01T02:00:00Z");
        assertThat(decimals(slots, "minutes")).containsExactly("39.5", "60", "30");
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

        assertThat(slots(site.and("--json", "--power", later, last).plan().good()))
                .hasSize(6);
    }

    @Test
    @DisplayName("rows come in any order, with a BOM and CRLF")
    void tolerance() {
        String power = site.write(
                "windows.csv",
                "\uFEFFprice_per_mwh,start_utc,minutes\r\n20,2025-01-01T01:00:00Z,60\r\n10,2025-01-01T00:00Z,60\r\n");

        List<JsonFields> slots =
                slots(site.option("--power", power).and("--json").plan().good());

        assertThat(decimals(slots, "value")).containsExactly("80", "60");
    }

    @Test
    @DisplayName("hashprice follows from bitcoin, difficulty and fees on top of the subsidy")
    void derivedHashprice() {
        site.derived("0.03");

        // 86400e15 / (1e14 * 2^48/65535) * 3.125 * 1.03 * 100000 = 64.749... per PH/s and day; a tenth of a PH/s * 1000
        BigDecimal value = slots().getFirst().required("value").decimal();

        assertThat(value).isBetween(new BigDecimal("249.78"), new BigDecimal("249.80"));
        assertThat(value.scale()).isBetween(6, 12);
    }

    @Test
    @DisplayName("time without a price becomes a slot at the default level that counts in no sum")
    void holes() {
        site.power("2025-01-01T00:00Z,60,10", "2025-01-01T02:00Z,60,10");

        Outcome outcome = site.and("--json").plan().good();
        JsonFields hole = slots(outcome).get(1);

        assertThat(levels(slots(outcome))).containsExactly(2L, 1L, 2L);
        assertThat(hole.optional("value")).isEmpty();
        assertThat(hole.optional("next_best_level")).isEmpty();
        assertThat(hole.optional("next_best_value")).isEmpty();
        assertThat(hole.required("reason").text()).isEqualTo("no price");
        assertThat(outcome.json().required("profit").decimal()).isEqualByComparingTo("160");
        assertThat(outcome.out()).contains("\"value\":null,\"next_best_level\":null,\"next_best_value\":null");
    }

    @Test
    @DisplayName("a slot that the hashprice covers in part has no price")
    void hashpriceInPart() {
        site.hashprice("2025-01-01T00:00Z,210,24");

        assertThat(decimals(slots(), "value")).containsExactly("80", "0", "60", "null");
    }

    @Test
    @DisplayName("level limits bind and are named; what they cost is seen in the next best value")
    void limits() {
        site.fleetWith("\"limits\": []", """
                "limits": [{"from": "2025-01-01T03:30Z", "to": "2025-01-01T04:00Z", "min_level": 0, "max_level": 1, \
                "reason": "filters"}]""");

        JsonFields last = slots().getLast();

        assertThat(last.required("level").wholeNumber(0, 9)).isEqualTo(1);
        assertThat(last.required("next_best_level").wholeNumber(0, 9)).isZero();
        assertThat(last.required("next_best_value").decimal()).isZero();
        assertThat(last.required("reason").text()).contains("filters");
    }

    @Test
    @DisplayName("groups above the cap together are planned as ever, and each such slot is listed")
    void cap() {
        site.fleetWith("3000000", "1500000");

        Outcome outcome = site.and("--json").plan().good();
        List<JsonFields> exceeded = outcome.json().required("cap_exceeded").objects(Function.identity());

        assertThat(levels(slots(outcome))).containsExactly(2L, 0L, 2L, 2L);
        assertThat(texts(exceeded, "start"))
                .containsExactly("2025-01-01T00:00:00Z", "2025-01-01T02:00:00Z", "2025-01-01T03:00:00Z");
        assertThat(decimals(exceeded, "minutes")).containsOnly("60");
        assertThat(decimals(exceeded, "watts")).containsOnly("2000000");
        assertThat(decimals(exceeded, "cap_watts")).containsOnly("1500000");
    }

    @Test
    @DisplayName("what the fleet file leaves out is no limit: off for long, free and unlimited starts")
    void leanFleet() {
        site.fleet("""
                {"groups": [{"name": "A", "miners": 1,
                  "levels": [{"name": "off", "watts": 0, "terahash_per_second": 0},
                             {"name": "on", "watts": 2000, "terahash_per_second": 100}]}]}
                """);

        assertThat(levels(slots())).containsExactly(1L, 0L, 1L, 1L);
    }

    @Test
    @DisplayName("amounts are plain decimals with up to twelve places, never in cents")
    void decimalsOfAmounts() {
        site.hashprice("2025-01-01T00:00Z,1440,24.000000001").fleetWith("\"miners\": 1000", "\"miners\": 1");

        List<JsonFields> slots = slots();

        assertThat(decimals(slots, "value").getFirst()).isEqualTo("0.080000000004");
    }

    @Test
    @DisplayName("the same input gives the same bytes")
    void deterministic() {
        site.and("--json");

        assertThat(site.plan().out()).isEqualTo(site.plan().out());
    }

    @Test
    @DisplayName("an impossible plan is one line with the group, the first slot in conflict and the limits")
    void impossible() {
        site.fleetWith("\"min_up_minutes\": 0", "\"min_up_minutes\": 120").fleetWith("\"limits\": []", """
                        "limits": [{"from": "2025-01-01T00:00Z", "to": "2025-01-01T01:00Z", "min_level": 1, \
                        "max_level": 2, "reason": "demand response"},
                        {"from": "2025-01-01T00:30Z", "to": "2025-01-01T01:00Z", "min_level": 0, "max_level": 0, \
                        "reason": "maintenance"}]""");

        assertThat(site.refusal("plan"))
                .startsWith("group A: no plan within all limits")
                .contains("2025-01-01T00:00:00Z", "demand response", "maintenance");
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

        assertThat(decimals(slots(site.plan().good()), "value")).containsExactly("80");
        site.option("--currency", "USD");
        assertThat(site.refusal("plan")).startsWith("awattar.json").contains("USD");
    }

    @Test
    @DisplayName("a JSON value larger than memory would like is written piece by piece")
    void manyGroups() {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            groups.append(i == 0 ? "" : ",").append("""
                    {"name": "G%d", "miners": 1,
                     "levels": [{"name": "off", "watts": 0, "terahash_per_second": 0},
                                {"name": "on", "watts": 2000, "terahash_per_second": 100}]}""".formatted(i));
        }

        Outcome outcome = site.fleet("{\"groups\": [" + groups + "]}")
                .and("--json")
                .plan()
                .good();

        assertThat(slots(outcome)).hasSize(8_000);
    }
}
