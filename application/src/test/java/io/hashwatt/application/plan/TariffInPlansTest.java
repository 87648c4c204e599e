package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.plan.backtest.ManageBacktests.Wish;
import io.hashwatt.application.schedule.ArmSite;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.Tariffs;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.plan.replay.BacktestJob;
import io.hashwatt.domain.plan.replay.BacktestSummary;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.tenancy.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The group of {@link Given#mine} pays below 69.44 per MWh. It is 11:00 at the site. */
@DisplayName("A site with a tariff")
class TariffInPlansTest {

    private final Scenario scenario = new Scenario();
    private final Scenario.Process process = scenario.start("one");
    private final Given given = new Given(scenario, process);
    private final Actor admin = given.tenant("acme");
    private final Given.Mine mine = given.mine(admin, "north");

    /** 50 more from 12:00 to 13:00. */
    private static Tariff atNoon(CurrencyCode currency, @Nullable Duration billed) {
        return Tariffs.billed(currency.value(), billed, Tariffs.adder("50", "12:00", "13:00"));
    }

    private Outcome<SiteMarket> choose(@Nullable Tariff tariff) {
        return given.tariff(admin, mine.site().id(), tariff);
    }

    @Test
    @DisplayName("is planned anew when it changes, at all-in prices, with those of the market beside them")
    void planned() {
        given.prices(admin, mine.power(), START, "40", "40", "40");
        assertThat(levels()).containsExactly(1, 1, 1);
        assertThat(slots()).noneMatch(ExplainedSlot::isAllIn);

        done(choose(atNoon(Samples.EUR, null)));

        assertThat(levels()).containsExactly(1, 0, 1);
        assertThat(slots())
                .extracting(slot -> slot.pricePerMwh() + " of " + slot.askedPerMwh())
                .containsExactly("40 of 40", "90 of 40", "40 of 40");

        done(choose(null));
        assertThat(levels()).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("is led by strike rules at all-in prices, and says so in the why")
    void reactive() {
        given.prices(admin, mine.power(), START, "40", "40", "40");
        done(choose(atNoon(Samples.EUR, null)));
        done(process.schedule()
                .armSite()
                .set(admin, mine.site().id(), 0, new ArmSite.Order(ControlMode.REACTIVE, "trial", "north")));

        assertThat(levels()).containsExactly(1, 0, 1);
        assertThat(slots().get(1).reason(new CurrencyCode("EUR"))).contains("90.00 EUR/MWh is not below 69.44");
    }

    @Test
    @DisplayName("pays the mean of what is billed together, also of prices from before the plan")
    void billed() {
        given.prices(admin, mine.power(), START.minus(Duration.ofHours(1)), "100", "20", "30", "40");
        done(choose(atNoon(Samples.EUR, Duration.ofHours(2))));

        // 10:00 and 11:00 at the site are one bill, 12:00 and 13:00 the next
        assertThat(slots())
                .extracting(slot -> Objects.requireNonNull(slot.pricePerMwh())
                                .stripTrailingZeros()
                                .toPlainString() + " of " + slot.askedPerMwh())
                .containsExactly("60 of 20", "85 of 30", "35 of 40");
    }

    @Test
    @DisplayName("is replayed and settled at all-in prices")
    void replayed() {
        given.prices(admin, mine.power(), START, "40", "40", "40");
        done(choose(atNoon(Samples.EUR, null)));
        Interval period = Interval.of(START, Duration.ofHours(3));

        BacktestJob job = done(process.planning()
                .manageBacktests()
                .submit(admin, mine.site().id(), Wish.ofAllGroups(period, List.of(Policy.ALWAYS_ON, Policy.PERFECT))));
        process.planning().workOffBacktests().runNext();

        List<BacktestSummary.Figures> results = process.planning()
                .manageBacktests()
                .summary(admin, job.id())
                .orElseThrow()
                .results();
        assertThat(results.getFirst().averagePricePerMwh()).isEqualByComparingTo("56.66666666666666666666666666666667");
        assertThat(results.getFirst().averageMarketPricePerMwh()).isEqualByComparingTo("40");
        assertThat(results.getLast().uptime().doubleValue()).isEqualTo(2.0 / 3);
    }

    @Test
    @DisplayName("shows the prices of its time in an old plan, whatever the tariff is by now")
    void oldPlans() {
        given.prices(admin, mine.power(), START, "40", "40", "40");
        done(choose(atNoon(Samples.EUR, null)));
        slots();
        PlanRecord old = process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), START.plusSeconds(60))
                .orElseThrow();

        done(choose(Tariffs.of("EUR", Tariffs.fixed("1000"))));

        assertThat(levels()).containsExactly(0, 0, 0);
        assertThat(process.planning()
                        .readPlans()
                        .group(admin, old.id(), mine.group().id())
                        .orElseThrow()
                        .slots())
                .extracting(slot -> slot.level() + " at " + slot.pricePerMwh() + " of " + slot.askedPerMwh())
                .containsExactly("1 at 40 of 40", "0 at 90 of 40", "1 at 40 of 40");
    }

    @Test
    @DisplayName("runs where a negative price has become more so by a percentage, and not where a fee eats it up")
    void negative() {
        given.prices(admin, mine.power(), START, "-30", "100", "-30");

        done(choose(Tariffs.of("EUR", Tariffs.percentage("19"))));
        assertThat(slots())
                .extracting(slot -> slot.level() + " at " + slot.pricePerMwh())
                .containsExactly("1 at -35.70", "0 at 119.00", "1 at -35.70");

        done(choose(Tariffs.of("EUR", Tariffs.adder("100"), Tariffs.percentage("19"))));
        assertThat(slots())
                .extracting(slot -> slot.level() + " at " + slot.pricePerMwh())
                .containsExactly("0 at 83.30", "0 at 238.00", "0 at 83.30");
    }

    @Test
    @DisplayName("has one in its own currency only")
    void currency() {
        assertThat(choose(atNoon(new CurrencyCode("USD"), null)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations().toString()).contains("tariff.currency"));
    }

    private List<Integer> levels() {
        return slots().stream().map(ExplainedSlot::level).toList();
    }

    private List<ExplainedSlot> slots() {
        process.planning().replanSites().round();
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), START.plusSeconds(60))
                .flatMap(plan -> process.planning()
                        .readPlans()
                        .group(admin, plan.id(), mine.group().id()))
                .orElseThrow()
                .slots();
    }
}
