package io.hashwatt.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.PriceSpread;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan in JSON")
class PlanRenderingTest {

    private static final Until UNTIL = new Until(
            Instant.parse("2026-01-15T20:00:00Z"), Instant.parse("2026-01-15T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    @DisplayName("has every group with every slot, and null where nothing is known")
    void whole() {
        String json = text(out -> {
            PlanJson.header(SamplePlan.plan(1), null, out);
            out.array("groups", array -> array.element(fields -> PlanJson.group(SamplePlan.group(), fields)));
        });

        assertThat(json)
                .contains(
                        "\"from\":\"2026-01-15T23:00:00Z\",\"to\":\"2026-01-16T01:00:00Z\",\"zone\":\"Europe/Berlin\"")
                .contains("\"made_from\":{\"site_version\":3,\"market_version\":4,")
                .contains("\"initial\":{\"level\":0,\"minutes\":null,\"level_minutes\":null,\"starts_today\":0}")
                .contains("{\"start\":\"2026-01-15T23:00:00Z\",\"minutes\":60,\"level\":1,\"value\":22.5,"
                        + "\"next_best_level\":0,\"next_best_value\":-0.1,"
                        + "\"price_per_mwh\":50,\"market_price_per_mwh\":50,\"reason\":\"BEST_VALUE\"}")
                .contains("{\"start\":\"2026-01-16T00:00:00Z\",\"minutes\":60,\"level\":0,\"value\":null,"
                        + "\"next_best_level\":null,\"next_best_value\":null,"
                        + "\"price_per_mwh\":null,\"market_price_per_mwh\":null,\"reason\":\"NO_PRICE\"}");
    }

    @Test
    @DisplayName("explains a slot in a sentence with local time, power, worth and the price up to which it pays")
    void sentence() {
        assertThat(sentence(SamplePlan.runs()))
                .isEqualTo(
                        "From 2026-01-16 00:00 to 01:00 (Europe/Berlin) group Hall A runs at level 1 (full), 300000 W, "
                                + "which is worth 22.50 EUR at a power price of 50.00 EUR/MWh; the next best, level 0, would be "
                                + "worth -0.10 EUR. Reason: best value of the allowed levels. Level 1 pays below 125.84 EUR/MWh.");
    }

    @Test
    @DisplayName("tells the price that is paid by a tariff from that of the market")
    void allIn() {
        ExplainedSlot slot = SamplePlan.runs().onMarket(new BigDecimal("28.70"));

        assertThat(sentence(slot)).contains("at an all-in power price of 50.00 EUR/MWh (market 28.70 EUR/MWh);");
        assertThat(json(slot))
                .contains("\"price_per_mwh\":50.00,\"market_price_per_mwh\":28.70,\"price_basis\":\"ALL_IN\"");
    }

    @Test
    @DisplayName("says so where no price is known")
    void unpriced() {
        assertThat(sentence(SamplePlan.unpriced()))
                .isEqualTo(
                        "From 2026-01-16 01:00 to 02:00 (Europe/Berlin) group Hall A is off; no power price is known. "
                                + "Reason: no price.");
        assertThat(json(SamplePlan.unpriced()))
                .contains(
                        "\"next_best\":null,\"made_of\":null,\"findings\":[],\"price_per_mwh\":null,"
                                + "\"market_price_per_mwh\":null,\"price_basis\":\"MARKET\",\"finality\":null,\"price_origin\":null,\"price_spread\":null,\"hashprice_per_ph_day\":null")
                .contains("\"level_pays_below_per_mwh\":null");
    }

    @Test
    @DisplayName("says the day on which a slot ends where it lasts a day and more")
    void days() {
        Instant start = Instant.parse("2026-01-16T02:11:00Z");

        assertThat(sentence(SamplePlan.unpriced(Interval.of(start, Duration.ofDays(2)))))
                .startsWith("From 2026-01-16 03:11 to 2026-01-18 03:11 (Europe/Berlin) group Hall A");
    }

    @Test
    @DisplayName("says as data who rules, whom that overrules and what else holds a group, beside the sentence")
    void whoRules() {
        Origin lockOut = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", UNTIL, "fans; belts");
        Origin strike = new Origin.Strike(
                null, new CurrencyCode("EUR"), new BigDecimal("52.10"), new BigDecimal("80.00"), null, false);
        Claims claims = new Claims(
                List.of(new Claim(IntentClass.MAINTENANCE, new UUID(0, 7), lockOut)),
                List.of(new Claim(IntentClass.ECONOMIC, new UUID(0, 8), strike)));

        assertThat(reason(new Reason.Bound(
                        SamplePlan.group().group(),
                        Set.of(GroupLimit.MIN_DOWN_MINUTES),
                        List.of(new LevelRule(LevelRange.of(0), claims, new YieldingLimit.Past(), false)),
                        true,
                        false,
                        new BigDecimal("4.2"))))
                .isEqualTo("""
                        {"kind":"BOUND","sentence":"limit: lock-out by anna until 21:00: 'fans, belts' (overrules strike rule: \
                        52.10 EUR/MWh is below 80.00), against what it did before (level 0); minimum time down of 0 min; \
                        a change of level would cost 4.2 EUR, more than it brings; a start costs 0 EUR","rules":[{"lowest":0,"highest":0,"ruled_by":[{"class":"MAINTENANCE",\
                        "source_id":"00000000-0000-0000-0000-000000000007","origin":{"form":"INTERVENTION","kind":"LOCK_OUT",\
                        "by_name":"anna","until":"2026-01-15T20:00:00Z","reason":"fans; belts"},\
                        "reason":"lock-out by anna until 21:00: 'fans, belts'"}],"overruled":[{"class":"ECONOMIC",\
                        "source_id":"00000000-0000-0000-0000-000000000008","origin":{"form":"STRIKE","name":null,\
                        "currency":"EUR","price_per_mwh":52.10,"below_per_mwh":80.00,"not_below_per_mwh":null,"waits":false},\
                        "reason":"strike rule: 52.10 EUR/MWh is below 80.00"}],"yielding":"what it did before","held":false}],\
                        "own_limits":["MINIMUM_DOWN"],"start_cost":true,"whole_plan":false,"level_change_cost":4.2,"cap":null,"draw_target":null}""");
    }

    @Test
    @DisplayName("has every form of who wants something")
    void forms() {
        List<Origin> forms = List.of(
                new Origin.Calendar("Nights", UNTIL),
                new Origin.Protected("kim", "contract"),
                new Origin.NoPrice("flat"),
                new Origin.DefaultLevel(ControlMode.SCHEDULE),
                new Origin.Cap("North"),
                new Origin.Told("noise"));
        Claims claims = new Claims(
                forms.stream().map(form -> new Claim(null, null, form)).toList(), List.of());

        assertThat(reason(new Reason.NoPrice(true, List.of(new LevelRule(new LevelRange(0, 1), claims)))))
                .contains("\"class\":null,\"source_id\":null,\"origin\":{\"form\":\"CALENDAR\",\"name\":\"Nights\","
                        + "\"until\":\"2026-01-15T20:00:00Z\"}")
                .contains("{\"form\":\"PROTECTION\",\"by_name\":\"kim\",\"reason\":\"contract\"}")
                .contains("{\"form\":\"NO_PRICE\",\"name\":\"flat\"}")
                .contains("{\"form\":\"DEFAULT_LEVEL\",\"control_mode\":\"SCHEDULE\"}")
                .contains("{\"form\":\"CAP\",\"feeder\":\"North\"}")
                .contains("{\"form\":\"TOLD\",\"reason\":\"noise\"}");
    }

    @Test
    @DisplayName("says what a cap is worth whose room others use better")
    void cap() {
        assertThat(reason(Reason.Bound.by(
                        SamplePlan.group().group(), new CapPrice(null, new BigDecimal("14.2")).usedBy("S21"))))
                .contains(
                        "\"sentence\":\"the site's cap is worth 14.20 EUR/MWh, more than another level would earn with it:"
                                + " S21 uses it better\"")
                .endsWith(
                        "\"cap\":{\"feeder\":null,\"is_peak\":false,\"worth_per_mwh\":14.2,\"used_by\":\"S21\"},\"draw_target\":null}");
    }

    @Test
    @DisplayName("says what a site is to draw for which a group is at a level that is worth less")
    void target() {
        assertThat(reason(Reason.Bound.by(
                        SamplePlan.group().group(),
                        new TargetPrice(null, DrawTarget.Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35")))))
                .contains("\"sentence\":\"at least 400 kW are to be drawn, or 35.00 EUR/MWh are paid\"")
                .endsWith("\"draw_target\":{\"feeder\":null,\"at_least_watts\":400000,\"at_most_watts\":null,"
                        + "\"is_block\":false,\"penalty_per_mwh\":35}}");
        assertThat(reason(Reason.Bound.by(
                        SamplePlan.group().group(),
                        TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("71.25")))))
                .contains("\"sentence\":\"a block of 5000 kW is paid whether it is drawn or not (take-or-pay):"
                        + " what is not drawn is worth 71.25 EUR/MWh\"")
                .endsWith("\"at_most_watts\":null,\"is_block\":true,\"penalty_per_mwh\":71.25}}");
    }

    @Test
    @DisplayName("says that it does not know more of an old plan than its sentence")
    void keptInWords() {
        assertThat(reason(new Reason.Told(ReasonKind.BOUND, "minimum time up of 30 min")))
                .isEqualTo(
                        "{\"kind\":\"BOUND\",\"sentence\":\"minimum time up of 30 min\",\"rules\":null,"
                                + "\"own_limits\":null,\"start_cost\":null,\"whole_plan\":null,\"level_change_cost\":null,\"cap\":null,\"draw_target\":null}");
    }

    private static String reason(Reason reason) {
        return text(out -> ReasonJson.write(reason, new CurrencyCode("EUR"), out))
                .strip();
    }

    @Test
    @DisplayName("gives the prices at which the level and the one above begin to pay")
    void strikes() {
        assertThat(json(SamplePlan.runs()))
                .contains("\"level_pays_below_per_mwh\":125.8389")
                .contains("\"earns_below_per_mwh\":125,")
                .contains("\"level_above_pays_below_per_mwh\":null");
        assertThat(json(SamplePlan.unpriced())).contains("\"level_above_pays_below_per_mwh\":null");
    }

    @Test
    @DisplayName("says in why how uncertain a price was")
    void spread() {
        PriceSpread spread = new PriceSpread(new BigDecimal("-3.50"), new BigDecimal("41"));

        assertThat(text(out ->
                        WhyJson.write(SamplePlan.plan(1), SamplePlan.GROUP, why(SamplePlan.unpriced()), spread, out)))
                .contains("\"price_spread\":{\"low_per_mwh\":-3.5,\"high_per_mwh\":41}");
    }

    private static Explanation why(ExplainedSlot slot) {
        return Explanation.of(SamplePlan.group().group(), slot);
    }

    private static String sentence(ExplainedSlot slot) {
        return WhySentence.of(SamplePlan.plan(1), why(slot));
    }

    private static String json(ExplainedSlot slot) {
        return text(out -> WhyJson.write(SamplePlan.plan(1), SamplePlan.GROUP, why(slot), null, out));
    }

    private static String text(JsonOutput.Content content) {
        return new String(JsonOutput.bytes(content), StandardCharsets.UTF_8);
    }
}
