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

@DisplayName("hashwatt backtest:")
class BacktestContractTest {

    private static final String PRICES = "start_utc,minutes,price_per_mwh";
    private static final String[] DAY_AHEAD = {"2025-01-01T00:00Z,120,60", "2025-01-01T02:00Z,120,10"};

    private Workspace site;

    @BeforeEach
    void files(@TempDir Path folder) {
        site = new Workspace(folder);
    }

    private static List<JsonFields> policies(Outcome outcome) {
        return outcome.json().required("policies").objects(Function.identity());
    }

    private static List<String> labels(Outcome outcome) {
        return policies(outcome).stream()
                .map(policy -> policy.required("policy").text())
                .toList();
    }

    private JsonFields policy(String label) {
        return policies(site.and("--json", "--policies", label).run("backtest").good())
                .getFirst();
    }

    @Test
    @DisplayName("answers with period, recommendation and one entry per policy, without day-ahead if it has no prices")
    void answer() {
        Outcome outcome = site.and("--json").run("backtest").good();
        JsonFields answer = outcome.json();

        assertThat(answer.required("currency").text()).isEqualTo("EUR");
        assertThat(answer.required("zone").text()).isEqualTo("UTC");
        assertThat(answer.required("from").text()).isEqualTo("2025-01-01T00:00:00Z");
        assertThat(answer.required("to").text()).isEqualTo("2025-01-01T04:00:00Z");
        assertThat(labels(outcome))
                .containsExactly("always-on", "strike-on-off", "strike-levels", "rolling", "perfect");
        assertThat(answer.required("recommended_policy").text())
                .isIn(labels(outcome))
                .isNotEqualTo("perfect");
        assertThat(answer.required("recommendation").text())
                .startsWith("Run " + answer.required("recommended_policy").text());
    }

    @Test
    @DisplayName("with day-ahead prices that policy runs too")
    void dayAhead() {
        Outcome outcome = site.dayAhead(DAY_AHEAD).and("--json").run("backtest").good();

        assertThat(labels(outcome))
                .containsExactly("always-on", "strike-on-off", "strike-levels", "day-ahead", "rolling", "perfect");
    }

    @Test
    @DisplayName("with --indicative it is said how far looks are believed, and nothing is settled on them")
    void indicative() {
        Outcome outcome = site.option("--indicative", site.csv("looks.csv", PRICES, "2025-01-01T00:00Z,60,9000"))
                .and("--json", "--policies", "always-on")
                .run("backtest")
                .good();
        JsonFields looks = outcome.json().required("looks").object();

        assertThat(policies(outcome).getFirst().required("profit").decimal()).isEqualByComparingTo("150");
        assertThat(looks.required("count").wholeNumber(0, 9)).isEqualTo(1);
        assertThat(looks.required("believed_share").decimal())
                .as("of an unproven one")
                .isZero();
    }

    @Test
    @DisplayName("--policies chooses, in its order")
    void chosen() {
        Outcome outcome = site.and("--json", "--policies", "perfect,always-on")
                .run("backtest")
                .good();

        assertThat(labels(outcome)).containsExactly("perfect", "always-on");
    }

    @Test
    @DisplayName("always-on runs whatever the price, and its figures can be checked by hand")
    void alwaysOn() {
        JsonFields always = policy("always-on");

        // 80 - 100 + 60 + 110
        assertThat(always.required("profit").decimal()).isEqualByComparingTo("150");
        assertThat(always.required("energy_mwh").decimal()).isEqualByComparingTo("8");
        assertThat(always.required("hash_ph_days").decimal())
                .isCloseTo(
                        new BigDecimal("16.666667"), org.assertj.core.data.Offset.offset(new BigDecimal("0.000001")));
        assertThat(always.required("starts").wholeNumber(0, 9)).isZero();
        assertThat(always.required("uptime").decimal()).isEqualByComparingTo("1");
        assertThat(always.required("average_price_per_mwh").decimal()).isEqualByComparingTo("31.25");
        assertThat(always.required("uplift_capture").decimal()).isZero();
    }

    @Test
    @DisplayName("--at-hashprice replays the whole time at another hashprice, and says so; no other is needed then")
    void atHashprice() {
        site.without("--hashprice").and("--at-hashprice", "48.0", "--policies", "always-on");
        Outcome text = site.run("backtest").good();
        JsonFields answer = site.and("--json").run("backtest").good().json();

        // 4 · 200 - 2 · (10 + 100 + 20 - 5)
        JsonFields always =
                answer.required("policies").objects(Function.identity()).getFirst();
        assertThat(always.required("profit").decimal()).isEqualByComparingTo("550");
        assertThat(answer.required("at_hashprice").decimal()).isEqualByComparingTo("48");
        assertThat(answer.required("recommendation").text())
                .startsWith("At 48 EUR/PH/day, not what was paid then. Run always-on: it earned 550 EUR");
        assertThat(text.out()).contains("  At 48 EUR/PH/day, not what was paid then\n");
    }

    @Test
    @DisplayName("--at-hashprice takes the place of the hashprice in the files, and must be one")
    void atHashpriceInTheFiles(@TempDir Path folder) {
        JsonFields always = policies(site.and("--json", "--policies", "always-on", "--at-hashprice", "48")
                        .run("backtest")
                        .good())
                .getFirst();
        assertThat(always.required("profit").decimal()).isEqualByComparingTo("550");

        assertThat(new Workspace(folder).option("--at-hashprice", "0").refusal("backtest"))
                .isEqualTo("--at-hashprice must be a number above 0, per PH/s and day, such as 35, not \"0\"");
        assertThat(new Workspace(folder)
                        .without("--hashprice")
                        .and("--bitcoin", "not read", "--at-hashprice", "48", "--policies", "always-on")
                        .run("backtest")
                        .good()
                        .out())
                .contains("48");
        assertThat(new Workspace(folder).option("--day-ahead-known-at", "12:00").refusal("backtest"))
                .isEqualTo("--day-ahead-known-at is about --day-ahead, which is missing");
        assertThat(new Workspace(folder).option("--at-hashprice", "48").refusal("plan"))
                .contains("--at-hashprice");
        assertThat(new Workspace(folder).run("backtest").good().out()).doesNotContain("not what was paid then");
    }

    @Test
    @DisplayName("remarks that the rules of the market changed within the period, where it knows the market")
    void regimeBorder() {
        site.power("2025-12-05T05:00Z,60,10", "2025-12-05T06:00Z,60,20").hashprice("2025-12-05T00:00Z,1440,24");

        assertThat(site.run("backtest").good().out()).doesNotContain("rules of this market");

        Outcome known =
                site.option("--area", "HB_SOUTH").and("--json").run("backtest").good();
        assertThat(known.json().required("remarks").elements())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text())
                        .startsWith("The rules of this market changed within the period: since 2025-12-05T06:00:00Z"
                                + " ERCOT clears energy and ancillary services together (RTC+B)."));
        assertThat(site.option("--from", "2025-12-05T06:00Z")
                        .run("backtest")
                        .good()
                        .json()
                        .required("remarks")
                        .elements())
                .isEmpty();
    }

    @Test
    @DisplayName("perfect is the exact optimum, and its uplift is 1")
    void perfect() {
        JsonFields perfect = policy("perfect");

        assertThat(perfect.required("profit").decimal()).isEqualByComparingTo("245");
        assertThat(perfect.required("uplift_capture").decimal()).isEqualByComparingTo("1");
        assertThat(perfect.required("uptime").decimal()).isEqualByComparingTo("0.75");
    }

    @Test
    @DisplayName("the loss names forecast, lag and limits, and they add up")
    void loss() {
        JsonFields loss = policy("strike-levels").required("loss").object();

        BigDecimal sum = loss.required("forecast")
                .decimal()
                .add(loss.required("lag").decimal())
                .add(loss.required("limits").decimal());
        assertThat(loss.required("total").decimal()).isEqualByComparingTo(sum);
    }

    @Test
    @DisplayName("uplift is null where perfect adds nothing to always-on, the average price at no energy")
    void nulls() {
        site.power("2025-01-01T00:00Z,60,10").fleetWith("\"limits\": []", """
                "limits": [{"from": "2025-01-01T00:00Z", "to": "2025-01-01T01:00Z", "min_level": 0, "max_level": 0, \
                "reason": "closed"}]""");

        JsonFields always = policy("always-on");

        assertThat(always.optional("uplift_capture")).isEmpty();
        assertThat(always.optional("average_price_per_mwh")).isEmpty();
        assertThat(always.required("energy_mwh").decimal()).isZero();
    }

    @Test
    @DisplayName("a limit binds its own time, however long a price holds")
    void limitWithinALongPrice() {
        site.power("2025-01-01T00:00Z,1440,10").fleetWith("\"limits\": []", """
                "limits": [{"from": "2025-01-01T10:00Z", "to": "2025-01-01T12:00Z", "max_level": 0, \
                "reason": "filters"}]""");

        JsonFields always = policy("always-on");

        // 22 hours of 80 less one start; what the limit costs is its own two hours and the start
        assertThat(always.required("profit").decimal()).isEqualByComparingTo("1755");
        JsonFields loss = always.required("loss").object();
        assertThat(loss.required("limits").decimal()).isEqualByComparingTo("165");
    }

    @Test
    @DisplayName("prices published later than their slot ends are known then")
    void publishedLate() {
        String late = site.csv(
                "late.csv",
                "start_utc,minutes,price_per_mwh,published_at_utc",
                "2025-01-01T00:00Z,60,500,2025-01-02T00:00Z",
                "2025-01-01T01:00Z,60,500,2025-01-02T00:00Z");

        site.option("--power", late);
        JsonFields strike = policy("strike-levels");

        // It stays at the initial level, because no price is known before the end.
        assertThat(strike.required("profit").decimal()).isEqualByComparingTo("-1800");
    }

    @Test
    @DisplayName("a decision is obeyed only after its delay, inside the slot")
    void decisionDelay() {
        JsonFields delayed = policies(
                        site.and("--json", "--policies", "strike-on-off", "--decision-delay-seconds", "1800")
                                .run("backtest")
                                .good())
                .getFirst();

        // 80 - 100 + half of 60, off, half of 110 less one start; at once it would be 80 - 100 + 0 + 110 less one start
        assertThat(delayed.required("profit").decimal()).isEqualByComparingTo("60");
        assertThat(delayed.required("loss").object().required("lag").decimal()).isPositive();
    }

    @Test
    @DisplayName("day-ahead prices are known at the given local time of the day before")
    void knownAt() {
        site.dayAhead(DAY_AHEAD).and("--day-ahead-known-at", "12:00", "--policies", "day-ahead", "--json");

        assertThat(labels(site.run("backtest").good())).containsExactly("day-ahead");
    }

    @Test
    @DisplayName("an impossible plan and a period without prices are refused as by plan")
    void refused() {
        site.option("--from", "2025-02-01").option("--to", "2025-02-02");

        assertThat(site.refusal("backtest")).startsWith("no part of the period");
    }
}
