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

@DisplayName("What hashwatt plan answers:")
class PlanContractTest {

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    private PlanSlots slots() {
        return PlanSlots.of(site.and("--json").plan());
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
        PlanSlots slots = PlanSlots.of(site.plan());
        assertThat(slots.levels()).containsExactly(2L, 0L, 2L, 2L);
        assertThat(slots.texts("group")).containsOnly("A");
        assertThat(slots.texts("start"))
                .containsExactly(
                        "2025-01-01T00:00:00Z", "2025-01-01T01:00:00Z", "2025-01-01T02:00:00Z", "2025-01-01T03:00:00Z");
        assertThat(slots.decimals("minutes")).containsOnly("60");
        assertThat(slots.decimals("value")).containsExactly("80", "0", "60", "110");
        assertThat(slots.decimals("next_best_level")).containsExactly("1", "1", "1", "1");
        assertThat(slots.decimals("next_best_value")).containsExactly("50", "-40", "40", "65");
        assertThat(slots.texts("reason")).noneMatch(String::isBlank);
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
    @DisplayName(
            "with --indicative an hour behind the last price is planned if somebody has looked at it, and no other")
    void indicative() {
        String looks = site.csv(
                "looks.csv", "start_utc,minutes,price_per_mwh", "2025-01-01T04:00Z,60,5", "2025-01-01T06:00Z,60,5");
        PlanSlots slots = PlanSlots.of(site.option("--indicative", looks)
                .and("--to", "2025-01-01T07:00Z", "--json")
                .plan()
                .good());

        assertThat(slots.all().stream().map(slot -> slot.optional("value").isPresent()))
                .containsExactly(true, true, true, true, true, false, true);
    }

    @Test
    @DisplayName("time without a price becomes a slot at the default level that counts in no sum")
    void holes() {
        site.power("2025-01-01T00:00Z,60,10", "2025-01-01T02:00Z,60,10");

        Outcome outcome = site.and("--json").plan().good();
        JsonFields hole = PlanSlots.of(outcome).all().get(1);

        assertThat(PlanSlots.of(outcome).levels()).containsExactly(2L, 1L, 2L);
        assertThat(hole.optional("value")).isEmpty();
        assertThat(hole.optional("next_best_level")).isEmpty();
        assertThat(hole.optional("next_best_value")).isEmpty();
        assertThat(hole.required("reason").text()).isEqualTo("no price");
        assertThat(outcome.json().required("profit").decimal()).isEqualByComparingTo("160");
        assertThat(outcome.out()).contains("\"value\":null,\"next_best_level\":null,\"next_best_value\":null");
    }

    @Test
    @DisplayName("level limits bind and are named; what they cost is seen in the next best value")
    void limits() {
        site.fleetWith("\"limits\": []", """
                "limits": [{"from": "2025-01-01T03:30Z", "to": "2025-01-01T04:00Z", "min_level": 0, "max_level": 1, \
                "reason": "filters"}]""");

        JsonFields last = slots().all().getLast();

        assertThat(last.required("level").wholeNumber(0, 9)).isEqualTo(1);
        assertThat(last.required("next_best_level").wholeNumber(0, 9)).isZero();
        assertThat(last.required("next_best_value").decimal()).isZero();
        assertThat(last.required("reason").text()).contains("filters");
    }

    @Test
    @DisplayName("a limit binds its own time, however long a price holds")
    void limitWithinALongPrice() {
        site.power("2025-01-01T00:00Z,1440,10").fleetWith("\"limits\": []", """
                "limits": [{"from": "2025-01-01T10:00Z", "to": "2025-01-01T12:00Z", "max_level": 0, \
                "reason": "filters"}]""");

        PlanSlots slots = slots();

        assertThat(slots.levels()).containsExactly(2L, 0L, 2L);
        assertThat(slots.decimals("minutes")).containsExactly("600", "120", "720");
        // 22 hours of 80 less one start
        assertThat(site.plan().json().required("profit").decimal()).isEqualByComparingTo("1755");
    }

    @Test
    @DisplayName("nothing is planned above the cap; gap and bound are told, and why a group is lower than it might be")
    void capped() {
        site.fleetWith("3000000", "1500000");

        Outcome outcome = site.and("--json").plan().good();

        assertThat(PlanSlots.of(outcome).levels()).containsExactly(1L, 0L, 1L, 1L);
        assertThat(outcome.json().required("cap_exceeded").elements()).isEmpty();
        assertThat(outcome.json().required("gap").decimal()).isBetween(BigDecimal.ZERO, new BigDecimal("0.00001"));
        assertThat(outcome.json().required("bound").decimal())
                .isGreaterThanOrEqualTo(outcome.json().required("profit").decimal());
        assertThat(PlanSlots.of(outcome).texts("reason")).first().asString().contains("the site's cap");
    }

    @Test
    @DisplayName("groups planned each for itself are planned as ever, and each slot above the cap is listed")
    void cap() {
        site.fleetWith("3000000", "1500000");

        Outcome outcome = site.and("--json", "--independent").plan().good();
        List<JsonFields> exceeded = outcome.json().required("cap_exceeded").objects(Function.identity());

        assertThat(PlanSlots.of(outcome).levels()).containsExactly(2L, 0L, 2L, 2L);
        assertThat(new PlanSlots(exceeded).texts("start"))
                .containsExactly("2025-01-01T00:00:00Z", "2025-01-01T02:00:00Z", "2025-01-01T03:00:00Z");
        assertThat(new PlanSlots(exceeded).decimals("minutes")).containsOnly("60");
        assertThat(new PlanSlots(exceeded).decimals("watts")).containsOnly("2000000");
        assertThat(new PlanSlots(exceeded).decimals("cap_watts")).containsOnly("1500000");
    }

    @Test
    @DisplayName("amounts are plain decimals with up to twelve places, never in cents")
    void decimalsOfAmounts() {
        site.hashprice("2025-01-01T00:00Z,1440,24.000000001").fleetWith("\"miners\": 1000", "\"miners\": 1");

        PlanSlots slots = slots();

        assertThat(slots.decimals("value").getFirst()).isEqualTo("0.080000000004");
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
                .contains("2025-01-01T00:30:00Z", "demand response", "maintenance");
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

        assertThat(PlanSlots.of(outcome).all()).hasSize(8_000);
    }
}
