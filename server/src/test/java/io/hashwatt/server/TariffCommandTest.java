package io.hashwatt.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prices of the market: 10, 100, 20, -5; the group earns 50 per MWh at full power before what power costs. */
@DisplayName("On the command line, a tariff of the fleet file")
class TariffCommandTest {

    private static final String GROUPS = "{\"power_cap_watts\"";

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    private void tariff(String components) {
        site.fleetWith(
                GROUPS,
                "{\"tariff\": {\"currency\": \"EUR\", \"versions\": [{\"components\": [" + components + "]}]},"
                        + GROUPS.substring(1));
    }

    @Test
    @DisplayName("is paid by a plan, which writes what is paid and what the market asks of every slot")
    void plan() {
        tariff("{\"kind\": \"ADDER\", \"per_mwh\": 20}, {\"kind\": \"PERCENTAGE\", \"percent\": 50}");

        PlanSlots slots = PlanSlots.of(site.and("--json").plan());

        assertThat(slots.decimals("market_price_per_mwh")).containsExactly("10", "100", "20", "-5");
        assertThat(slots.decimals("price_per_mwh")).containsExactly("45", "180", "60", "22.5");
    }

    @Test
    @DisplayName("makes a negative price more so by a percentage")
    void negative() {
        tariff("{\"kind\": \"PERCENTAGE\", \"percent\": 50}");

        assertThat(PlanSlots.of(site.and("--json").plan()).decimals("price_per_mwh"))
                .containsExactly("15", "150", "30", "-7.5");
    }

    /** 2 of 3 MW can be drawn: in the hour at 100 that loses 2 · 50, and what is not drawn would be worth 2 · 100. */
    @Test
    @DisplayName("has a take-or-pay block drawn at a loss, and says what its rest would have been worth")
    void takeOrPay() {
        tariff("{\"kind\": \"BLOCK\", \"megawatts\": 3, \"price_per_mwh\": 48, \"unused\": \"LOST\"}");

        String text = site.plan().good().out();
        assertThat(text)
                .contains(
                        "20.00 EUR after penalties of 130.00 EUR",
                        "! take-or-pay block of 3,000 kW: up to 1,000 kW not used, 3.00 MWh in all, worth 130.00 EUR")
                .containsIgnoringWhitespaces(
                        "what is not drawn is worth 100.00 EUR/MWh",
                        "blocks bought ahead cost 201.00 EUR more than their power does",
                        "a take-or-pay block is paid whether it is drawn or not; every profit is after");
        assertThat(site.run("backtest").good().out()).contains("unused blocks: ", "always-on 130.00 EUR");
        assertThat(PlanSlots.of(site.and("--json").plan()).decimals("level")).containsExactly("2", "2", "2", "2");
    }

    @Test
    @DisplayName("is named in plan and back-test for people, as is that there is none")
    void told() {
        assertThat(site.plan().good().out()).contains("at market prices, as there is no tariff");

        tariff("{\"kind\": \"ADDER\", \"per_mwh\": 20}");

        assertThat(site.plan().good().out()).contains("all-in by the tariff", "all-in EUR/MWh");
        assertThat(site.run("backtest").good().out()).contains("all-in");
    }

    @Test
    @DisplayName("is refused with the field and the rule where it breaks one")
    void refused() {
        tariff("{\"kind\": \"RETAIL\", \"factor\": 0}");

        assertThat(site.plan().refusal())
                .contains("fleet.json", "tariff.versions[0].components[0].factor", "must be a number above 0");
    }
}
