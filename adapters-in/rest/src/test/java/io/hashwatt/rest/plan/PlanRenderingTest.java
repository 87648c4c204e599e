package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonOutput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan in JSON")
class PlanRenderingTest {

    @Test
    @DisplayName("has every group with every slot, and null where nothing is known")
    void whole() {
        String json = text(out -> PlanJson.whole(SamplePlan.plan(1), List.of(SamplePlan.group()), out));

        assertThat(json)
                .contains(
                        "\"from\":\"2026-01-15T23:00:00Z\",\"to\":\"2026-01-16T01:00:00Z\",\"zone\":\"Europe/Berlin\"")
                .contains("\"made_from\":{\"site_version\":3,\"market_version\":4,")
                .contains("\"initial\":{\"level\":0,\"minutes\":null,\"starts_today\":0}")
                .contains("{\"start\":\"2026-01-15T23:00:00Z\",\"minutes\":60,\"level\":1,\"value\":22.5,"
                        + "\"next_best_level\":0,\"next_best_value\":-0.1,\"reason\":\"BEST_VALUE\"}")
                .contains("{\"start\":\"2026-01-16T00:00:00Z\",\"minutes\":60,\"level\":0,\"value\":null,"
                        + "\"next_best_level\":null,\"next_best_value\":null,\"reason\":\"NO_PRICE\"}");
    }

    @Test
    @DisplayName("explains a slot in a sentence with local time, power, worth and the price up to which it pays")
    void sentence() {
        Explanation why = new Explanation(SamplePlan.plan(1), SamplePlan.group(), SamplePlan.runs());

        assertThat(why.sentence())
                .isEqualTo(
                        "From 2026-01-16 00:00 to 01:00 (Europe/Berlin) group Hall A runs at level 1 (full), 300000 W, "
                                + "which is worth 22.50 EUR at a power price of 50.00 EUR/MWh; the next best, level 0, would be "
                                + "worth -0.10 EUR. Reason: best value of the allowed levels. Level 1 pays below 125.84 EUR/MWh.");
    }

    @Test
    @DisplayName("says so where no price is known")
    void unpriced() {
        Explanation why = new Explanation(SamplePlan.plan(1), SamplePlan.group(), SamplePlan.unpriced());

        assertThat(why.sentence())
                .isEqualTo(
                        "From 2026-01-16 01:00 to 02:00 (Europe/Berlin) group Hall A is off; no power price is known. "
                                + "Reason: no price.");
        assertThat(text(out -> WhyJson.write(why, out)))
                .contains("\"next_best\":null,\"price_per_mwh\":null,\"finality\":null,\"hashprice_per_ph_day\":null")
                .contains("\"level_pays_below_per_mwh\":null");
    }

    @Test
    @DisplayName("gives the prices at which the level and the one above begin to pay")
    void strikes() {
        Explanation why = new Explanation(SamplePlan.plan(1), SamplePlan.group(), SamplePlan.runs());

        assertThat(why.strike(1).orElseThrow()).isBetween(new BigDecimal("125.83"), new BigDecimal("125.84"));
        assertThat(why.averageStrike(1).orElseThrow()).isEqualByComparingTo("125");
        assertThat(why.strike(0)).isEmpty();
        assertThat(why.strike(2)).isEmpty();
    }

    private static String text(JsonOutput.Content content) {
        return new String(JsonOutput.bytes(content), StandardCharsets.UTF_8);
    }
}
