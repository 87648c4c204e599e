package io.hashwatt.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.ExplainedSlot;
import io.hashwatt.domain.plan.ExplainedSlot.ReasonKind;
import io.hashwatt.domain.plan.PlanRecord;
import io.hashwatt.domain.plan.PlannedSlot.Alternative;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.ui.fixture.Mine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a group is at its level")
class WhyWriterTest {

    private static final Instant AT = Instant.parse("2026-10-23T01:15:00Z");
    private static final MinerGroup B1 = Mine.miners("B1", 100, 0);

    @Test
    @DisplayName("begins with the answer, and goes on with time, ruling, values, price, and below which price it pays")
    void order() {
        Why why = why(slot(0, "0", new Alternative(1, new BigDecimal("-4.2")), ReasonKind.BEST_VALUE, ""));

        assertThat(why.sentence()).isEqualTo("B1 is off: running would lose money");
        assertThat(why.interval()).isEqualTo("Thu 22 Oct, 20:15\u00a0– 20:30 CDT · 01:15\u00a0– 01:30 UTC");
        assertThat(why.rows())
                .extracting(Why.Row::label)
                .containsExactly("Ruling", "Off, chosen", "Eco, next best", "Price, estimated", "B1 pays to run below");
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
                ReasonKind.BOUND,
                "minimum time down of 30 min; a start costs 18.50; works on the line (level 0)"));

        assertThat(why.sentence()).isEqualTo("B1 is off, though it would pay to run");
        assertThat(why.binding())
                .containsExactly(
                        "It has to stay off for at least 30\u00a0min",
                        "A start costs $18.50",
                        "works on the line (level 0)",
                        "In this slot alone it costs $14.20");
    }

    @Test
    @DisplayName("names who has intervened, how long and why, and whom that overrules")
    void intervention() {
        Why why = why(
                slot(
                        0,
                        "0",
                        new Alternative(3, new BigDecimal("14.20")),
                        ReasonKind.BOUND,
                        "limit: lock-out by anna until 21:00: 'new fans'"
                                + " (overrules manual override by bob until 20:30: 'burn in'), against what it did before (level 0)"));

        assertThat(why.binding())
                .containsExactly(
                        "Lock-out by anna until 21:00: “new fans”. Its own limits on changes yield to that.",
                        "In this slot alone it costs $14.20");
        assertThat(why.overruled()).isEqualTo("Overruled: Manual override by bob until 20:30: “burn in”");
    }

    @Test
    @DisplayName(
            "names them also where the plan would do the same by itself, and leaves other limits as they were written")
    void namedInAnyCase() {
        Why stopped = why(slot(
                0,
                "0",
                null,
                ReasonKind.BEST_VALUE,
                "best value of the allowed levels; limit: safety stop by anna: 'smoke' (level 0)"));

        assertThat(stopped.sentence()).isEqualTo("B1 is at Off: somebody has decided so");
        assertThat(stopped.rows())
                .extracting(Why.Row::value)
                .contains("Safety stop by anna", "no choice")
                .doesNotContain("unknown");
        assertThat(stopped.binding()).containsExactly("Safety stop by anna: “smoke”");
        assertThat(stopped.overruled()).isEqualTo("Overruled: nothing.");
        assertThat(why(slot(0, "0", null, ReasonKind.BOUND, "limit: works on the line (levels 0 to 1)"))
                        .binding())
                .containsExactly("A limit of its level: works on the line (levels 0 to 1)");
    }

    @Test
    @DisplayName("names the calendar where it allows no more, asks for no less, or leaves nothing to choose")
    void calendar() {
        String most = "best value of the allowed levels; limit: calendar 'Quiet nights' until 06:00 (levels 0 to 1)";
        Why capped = why(slot(1, "7", new Alternative(0, BigDecimal.ZERO), ReasonKind.BEST_VALUE, most));
        assertThat(capped.sentence()).isEqualTo("B1 runs at Eco: Calendar Quiet nights allows no more");
        assertThat(capped.rows().getFirst().value()).isEqualTo("Calendar Quiet nights");
        assertThat(capped.binding()).containsExactly("Calendar Quiet nights until 06:00");

        String least = "limit: calendar 'Contract' until 2026-11-29 06:00 (levels 1 to 3)";
        assertThat(why(slot(1, "-7", new Alternative(2, new BigDecimal("-9")), ReasonKind.BOUND, least))
                        .sentence())
                .isEqualTo("B1 runs at Eco: Calendar Contract asks for it");

        String off = "limit: calendar 'Quiet nights' until 06:00 (level 0)";
        assertThat(why(slot(0, "0", null, ReasonKind.BOUND, off)).sentence())
                .isEqualTo("B1 is at Off: a calendar leaves no choice");
    }

    @Test
    @DisplayName("says at a middle level below which price the next one would pay")
    void nextStep() {
        assertThat(why(slot(1, "7", new Alternative(2, BigDecimal.ONE), ReasonKind.BEST_VALUE, ""))
                        .rows()
                        .getLast()
                        .label())
                .isEqualTo("Normal pays below");
    }

    @Test
    @DisplayName("is that there is no price, and invents none")
    void noPrice() {
        Why why = WhyWriter.of(
                plan(),
                B1,
                new ExplainedSlot(quarter(), null, null, null, 2, null, null, ReasonKind.NO_PRICE, "no price"));

        assertThat(why.sentence()).isEqualTo("B1 holds Normal: no price, default level");
        assertThat(why.rows())
                .extracting(Why.Row::value)
                .filteredOn("unknown"::equals)
                .hasSize(4);
    }

    @Test
    @DisplayName("says that nothing is sent while a site is observed")
    void observed() {
        ExplainedSlot off = slot(0, "0", new Alternative(1, new BigDecimal("-4.2")), ReasonKind.BEST_VALUE, "");

        assertThat(WhyWriter.of(plan(ControlMode.OBSERVE), B1, off).rows())
                .contains(Why.Row.of("Control mode", "Observe: nothing is sent"));
    }

    @Test
    @DisplayName("names the strike rule where it and no plan chose, and that it waits where limits hold it")
    void told() {
        String rule = "limit: strike rule: 80.00 USD/MWh is not below 61.20";
        Why told = WhyWriter.of(
                plan(ControlMode.REACTIVE),
                B1,
                slot(0, "0", null, ReasonKind.BEST_VALUE, "best; " + rule + " (level 0)"));
        Why held = WhyWriter.of(
                plan(ControlMode.REACTIVE),
                B1,
                slot(2, "-9", null, ReasonKind.BOUND, rule + ", as nearly as its limits allow (level 2)"));

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

    private static Why why(ExplainedSlot slot) {
        return WhyWriter.of(plan(), B1, slot);
    }

    private static ExplainedSlot slot(
            int level, String value, @Nullable Alternative next, ReasonKind kind, String reason) {
        return new ExplainedSlot(
                quarter(),
                new BigDecimal("36.49"),
                Finality.ESTIMATED,
                new BigDecimal("34.15"),
                level,
                new BigDecimal(value),
                next,
                kind,
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
                mode,
                Interval.of(AT, Duration.ofHours(1)),
                ZoneId.of("America/Chicago"),
                new CurrencyCode("USD"),
                BigDecimal.ZERO,
                0,
                null,
                new PlanRecord.Inputs(1, 1, AT),
                List.of());
    }
}
