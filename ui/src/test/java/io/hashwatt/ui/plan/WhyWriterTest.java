package io.hashwatt.ui.plan;

import static io.hashwatt.domain.kernel.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.BitcoinQuote;
import io.hashwatt.domain.market.DifficultyPoint;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.HashpriceOrigin;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.PlannedSlot.Alternative;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.Explanation;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a group is at its level")
class WhyWriterTest {

    private static final Instant AT = Instant.parse("2026-10-23T01:15:00Z");
    private static final MinerGroup B1 = Mine.miners("B1", 100, 0);
    private static final Reason BEST = new Reason.BestValue(List.of());

    @Test
    @DisplayName("begins with the answer, and goes on with time, ruling, values, price, and below which price it pays")
    void order() {
        Why why = why(slot(0, "0", new Alternative(1, new BigDecimal("-4.2")), BEST));

        assertThat(why.sentence()).isEqualTo("B1 is off: running would lose money");
        assertThat(why.interval()).isEqualTo("Thu 22 Oct, 20:15\u00a0– 20:30 CDT · 01:15\u00a0– 01:30 UTC");
        assertThat(why.rows())
                .extracting(Why.Row::label)
                .containsExactly(
                        "Ruling",
                        "Off, chosen",
                        "Eco, next best",
                        "Market price, forecast",
                        "B1 pays to run below",
                        "Bitcoin price");
        assertThat(why.rows())
                .extracting(Why.Row::value)
                .contains("Plan made 16:36 CDT", "$0.00", "−$4.20", "36.49\u00a0$/MWh", "84.08\u00a0$/MWh");
        assertThat(why.binding()).isEmpty();
    }

    @Test
    @DisplayName("tells what held it there and what that costs")
    void bound() {
        Why why = why(slot(
                0,
                "0",
                new Alternative(3, new BigDecimal("14.20")),
                new Reason.Bound(
                        B1,
                        Set.of(GroupLimit.MIN_DOWN_MINUTES),
                        List.of(written("works on the line", 0, 0)),
                        true,
                        false,
                        null)));

        assertThat(why.sentence()).isEqualTo("B1 is off, though it would pay to run");
        assertThat(why.binding())
                .containsExactly(
                        "A limit of its level: works on the line (level 0)",
                        "It has to stay off for at least 30\u00a0min",
                        "A start costs $18.50",
                        "In this slot alone it costs $14.20");
    }

    @Test
    @DisplayName("tells what keeps it from another level, and what a change would cost")
    void change() {
        Why why = why(slot(
                1,
                "2",
                new Alternative(2, new BigDecimal("3.10")),
                new Reason.Bound(
                        B1.within(B1.limits().withMinimumLevel(Duration.ofMinutes(45))),
                        Set.of(GroupLimit.MIN_LEVEL_MINUTES),
                        List.of(),
                        false,
                        false,
                        new BigDecimal("4.2"))));

        assertThat(why.binding())
                .contains("Changing its level would cost $4.20, more than it brings")
                .anySatisfy(words -> assertThat(words).startsWith("It has to stay at its level for at least"));
    }

    @Test
    @DisplayName("tells what the site is to draw for which it is at a level that is worth less")
    void target() {
        Why why = why(slot(
                1,
                "-3",
                new Alternative(0, BigDecimal.ZERO),
                Reason.Bound.by(
                        B1,
                        new TargetPrice(
                                null, DrawTarget.Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35")))));

        assertThat(why.binding())
                .contains("At least 400\u00a0kW at the meter are to be drawn, or 35.00\u00a0$/MWh are paid");
    }

    @Test
    @DisplayName("tells the block that is paid anyway, for which it is at a level that is worth less")
    void block() {
        Why why = why(slot(
                1,
                "-3",
                new Alternative(0, BigDecimal.ZERO),
                Reason.Bound.by(B1, TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("71.3333333")))));

        assertThat(why.binding())
                .contains("A block of 5.0\u00a0MW is paid whether it is drawn or not (take-or-pay): "
                        + "what is not drawn is worth 71.33\u00a0$/MWh");
    }

    @Test
    @DisplayName("names who has intervened, how long and why, and whom that overrules")
    void intervention() {
        Origin lockOut = new Origin.Decision(Intervention.Kind.LOCK_OUT, "anna", until(45), "new fans");
        Origin override = new Origin.Decision(Intervention.Kind.OVERRIDE, "bob", until(15), "burn in");
        Claims claims = new Claims(List.of(claim(lockOut)), List.of(claim(override)));
        ExplainedSlot slot = slot(
                0,
                "0",
                new Alternative(3, new BigDecimal("14.20")),
                bound(new LevelRule(
                        LevelRange.of(0),
                        claims,
                        new YieldingLimit.Own(
                                GroupLimit.MIN_UP_MINUTES, TransitionLimits.NONE.withMinimumUp(Duration.ofMinutes(30))),
                        false)));

        Why why = why(slot);
        assertThat(why.binding())
                .containsExactly(
                        "Lock-out by anna until 21:00: “new fans”. Its minimum running time of 30\u00a0min yields to that.",
                        "In this slot alone it costs $14.20");
        assertThat(why.overruled()).isEqualTo("Overruled: Manual override by bob until 20:30: “burn in”");

        Why german = inGerman(slot);
        assertThat(german.binding().getFirst())
                .isEqualTo(
                        "Wartungssperre von anna bis 21:00: „new fans“. Ihre Mindestlaufzeit von 30\u00a0min tritt dahinter zurück.");
        assertThat(german.overruled()).isEqualTo("Überstimmt: Übersteuerung von bob bis 20:30: „burn in“");
    }

    @Test
    @DisplayName(
            "names them also where the plan would do the same by itself, and leaves other limits as they were written")
    void namedInAnyCase() {
        Origin stop = new Origin.Decision(Intervention.Kind.SAFETY_STOP, "anna", null, "smoke");
        Why stopped = why(slot(0, "0", null, new Reason.BestValue(List.of(rule(0, 0, stop)))));

        assertThat(stopped.sentence()).isEqualTo("B1 is at Off: somebody has decided so");
        assertThat(stopped.rows())
                .extracting(Why.Row::value)
                .contains("Safety stop by anna", "no choice")
                .doesNotContain("unknown");
        assertThat(stopped.binding()).containsExactly("Safety stop by anna: “smoke”");
        assertThat(stopped.overruled()).isEqualTo("Overruled: nothing.");
        assertThat(why(slot(0, "0", null, bound(written("works on the line", 0, 1))))
                        .binding())
                .containsExactly("A limit of its level: works on the line (levels 0 to 1)");
    }

    @Test
    @DisplayName("names the calendar where it allows no more, asks for no less, or leaves nothing to choose")
    void calendar() {
        Origin nights = new Origin.Calendar("Quiet nights", until(585));
        Reason most = new Reason.BestValue(List.of(rule(0, 1, nights)));
        Why capped = why(slot(1, "7", new Alternative(0, BigDecimal.ZERO), most));
        assertThat(capped.sentence()).isEqualTo("B1 runs at Eco: Calendar Quiet nights allows no more");
        assertThat(capped.rows().getFirst().value()).isEqualTo("Calendar Quiet nights");
        assertThat(capped.binding()).containsExactly("Calendar Quiet nights until 06:00");

        Reason least = bound(rule(1, 3, new Origin.Calendar("Contract", until(2_000))));
        assertThat(why(slot(1, "-7", new Alternative(2, new BigDecimal("-9")), least))
                        .sentence())
                .isEqualTo("B1 runs at Eco: Calendar Contract asks for it");

        assertThat(why(slot(0, "0", null, bound(rule(0, 0, nights)))).sentence())
                .isEqualTo("B1 is at Off: a calendar leaves no choice");
    }

    @Test
    @DisplayName("says at a middle level below which price the next one would pay")
    void nextStep() {
        assertThat(why(slot(1, "7", new Alternative(2, BigDecimal.ONE), BEST)).rows())
                .extracting(Why.Row::label)
                .contains("Normal pays below");
    }

    @Test
    @DisplayName("is that there is no price, and invents none")
    void noPrice() {
        Why why =
                why(new ExplainedSlot(quarter(), null, null, null, 2, null, null, new Reason.NoPrice(true, List.of())));

        assertThat(why.sentence()).isEqualTo("B1 holds Normal: no price, default level");
        assertThat(why.rows())
                .extracting(Why.Row::value)
                .filteredOn("unknown"::equals)
                .hasSize(4);
    }

    @Test
    @DisplayName("is that the hashprice is too old to decide on, and of when it is")
    void outdated() {
        Why why = why(
                plan(ControlMode.PLANNED),
                new ExplainedSlot(
                        quarter(), null, null, null, 2, null, null, new Reason.NoPrice(true, true, List.of())));

        assertThat(why.sentence())
                .isEqualTo("B1 holds Normal: the price in the hashprice is too old to decide on, default level");
        assertThat(why.rows()).last().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Bitcoin price");
            assertThat(row.value())
                    .contains("$91,000")
                    .contains("9\u00a0d 20\u00a0h old")
                    .contains("difficulty of");
        });
    }

    @Test
    @DisplayName("says that nothing is sent while a site is observed")
    void observed() {
        ExplainedSlot off = slot(0, "0", new Alternative(1, new BigDecimal("-4.2")), BEST);

        assertThat(why(plan(ControlMode.OBSERVE), off).rows())
                .contains(Why.Row.of("Control mode", "Observe: nothing is sent"));
    }

    @Test
    @DisplayName("names the strike rule where it and no plan chose, and that it waits where limits hold it")
    void told() {
        Origin rule = new Origin.Strike(
                null, new CurrencyCode("USD"), new BigDecimal("80.00"), null, new BigDecimal("61.20"), false);
        Why told = why(plan(ControlMode.REACTIVE), slot(0, "0", null, new Reason.BestValue(List.of(rule(0, 0, rule)))));
        Why held = why(
                plan(ControlMode.REACTIVE),
                slot(2, "-9", null, bound(new LevelRule(LevelRange.of(2), claims(rule), null, true))));

        assertThat(told.sentence()).isEqualTo("B1 is at Off: the site's control mode says so");
        assertThat(told.rows())
                .contains(
                        Why.Row.of("Ruling", "Strike rule: 80.00\u00a0$/MWh is not below 61.20\u00a0$/MWh"),
                        Why.Row.of("Control mode", "Reactive"),
                        Why.Row.of("Otherwise", "no choice"));
        assertThat(told.binding()).isEmpty();
        assertThat(held.binding())
                .containsExactly("Strike rule: 80.00\u00a0$/MWh is not below 61.20\u00a0$/MWh."
                        + " It is as near to that as its limits allow.");
    }

    @Test
    @DisplayName("is told in the words it was kept in where a plan does not know who ruled")
    void keptInWords() {
        Why why = inGerman(slot(
                0,
                "0",
                new Alternative(3, new BigDecimal("14.20")),
                new Reason.Told(ReasonKind.BOUND, "limit: lock-out by anna: 'fans' (level 0)")));

        assertThat(why.sentence()).isEqualTo("B1 ist aus, obwohl sich Laufen lohnen würde");
        assertThat(why.binding().getFirst()).isEqualTo("limit: lock-out by anna: 'fans' (level 0)");
    }

    private static Reason bound(LevelRule rule) {
        return new Reason.Bound(B1, Set.of(), List.of(rule), false, false, null);
    }

    private static LevelRule written(String words, int lowest, int highest) {
        return LevelRule.told(lowest, highest, words);
    }

    private static LevelRule rule(int lowest, int highest, Origin origin) {
        return new LevelRule(new LevelRange(lowest, highest), claims(origin));
    }

    private static Claims claims(Origin origin) {
        return new Claims(List.of(claim(origin)), List.of());
    }

    private static Claim claim(Origin origin) {
        return new Claim(IntentClass.CALENDAR, new UUID(0, 1), origin);
    }

    private static Until until(int minutes) {
        return new Until(AT.plus(Duration.ofMinutes(minutes)), AT, ZoneId.of("America/Chicago"));
    }

    private static Why inGerman(ExplainedSlot slot) {
        UI reader = new UI();
        reader.setLocale(Locale.GERMAN);
        UI.setCurrent(reader);
        try {
            return why(slot);
        } finally {
            UI.setCurrent(null);
        }
    }

    private static Why why(ExplainedSlot slot) {
        return why(plan(), slot);
    }

    private static Why why(PlanRecord plan, ExplainedSlot slot) {
        return WhyWriter.of(plan, Explanation.of(B1, slot), null);
    }

    private static ExplainedSlot slot(int level, String value, @Nullable Alternative next, Reason reason) {
        return new ExplainedSlot(
                quarter(),
                new BigDecimal("36.49"),
                Finality.ESTIMATED,
                new BigDecimal("34.15"),
                level,
                new BigDecimal(value),
                next,
                reason);
    }

    private static Interval quarter() {
        return Interval.of(AT, Duration.ofMinutes(15));
    }

    private static PlanRecord plan() {
        return plan(ControlMode.PLANNED);
    }

    private static PlanRecord plan(ControlMode mode) {
        return new PlanRecord(
                new PlanId(new UUID(1, 1)),
                new SiteId(new UUID(1, 2)),
                Instant.parse("2026-10-22T21:36:00Z"),
                "USER:somebody",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                mode,
                Interval.of(AT, Duration.ofHours(1)),
                ZoneId.of("America/Chicago"),
                usd("0"),
                0,
                null,
                new PlanRecord.Inputs(1, 1, AT),
                List.of(),
                List.of(),
                new PlanGrounds(
                        new HashpriceOrigin.Derived(
                                new BitcoinQuote(AT.minus(Duration.ofDays(10)), new BigDecimal("91000")),
                                new DifficultyPoint(AT.minus(Duration.ofDays(12)), 945_504, BigDecimal.TEN)),
                        List.of()),
                null,
                List.of());
    }
}
