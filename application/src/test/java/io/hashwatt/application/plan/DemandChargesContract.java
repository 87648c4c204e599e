package io.hashwatt.application.plan;

import static io.hashwatt.application.testing.Given.HOUR;
import static io.hashwatt.application.testing.Given.START;
import static io.hashwatt.application.testing.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.ManageSiteMarket;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.application.plan.making.MakePlan;
import io.hashwatt.application.schedule.Intervene.Draft;
import io.hashwatt.application.schedule.Intervene.Lasting;
import io.hashwatt.application.testing.Given;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.Scenario;
import io.hashwatt.application.testing.Stores;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.peak.PlannedPeak;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.Intervention.Kind;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Run on every kind of store. The group of {@link Given#mine} draws 300 kW and pays below 69.44 per MWh. At 40 it earns 29.44 in each of the 157 hours
 * that are left of November: 4.62 per kW.
 */
@DisplayName("A site with a demand charge")
public abstract class DemandChargesContract {

    private static final String WORTH_IT = "4";
    private static final String TOO_DEAR = "6";
    private static final Power ALL = Power.ofWatts(300_000);
    private static final Power THIRD = Power.ofWatts(100_000);
    private static final Instant DECEMBER = Instant.parse("2026-11-30T23:00:00Z");

    private Scenario scenario;
    private Scenario.Process process;
    private Given given;
    private Actor admin;
    private Given.Mine mine;

    /** Without a single row. */
    protected abstract Stores emptyStores();

    @BeforeEach
    protected final void open() {
        Stores stores = emptyStores();
        stores.unitOfWork().in(TenantId.PLATFORM, () -> {
            stores.tenants().add(new Tenant(TenantId.PLATFORM, "platform", "Platform", Scenario.NOW, 1));
            return TenantId.PLATFORM;
        });
        scenario = new Scenario(stores);
        process = scenario.start("one");
        given = new Given(scenario, process);
        admin = given.tenant("acme");
        mine = given.mine(admin, "north");
        String[] prices = new String[9 * 24];
        Arrays.fill(prices, "40");
        given.prices(admin, mine.power(), START.minus(Duration.ofDays(1)), prices);
    }

    @Test
    @DisplayName("draws what its charge is worth over the rest of the month, and says so")
    protected void worthIt() {
        charged(WORTH_IT);

        PlannedPeak peak = peakOf(planned());

        assertThat(levels()).containsOnly(1);
        assertThat(peak.target().worthHaving()).isEqualByComparingTo(ALL);
        assertThat(peak.target().standing()).isEqualByComparingTo(Power.NONE);
        assertThat(peak.cost()).isEqualByComparingTo("1200");
        assertThat(inForce().demandCost().amount()).isEqualByComparingTo("1200");
    }

    @Test
    @DisplayName("draws nothing where its charge is too dear, and says that it is for the peak")
    protected void tooDear() {
        charged(TOO_DEAR);

        PlannedPeak peak = peakOf(planned());

        assertThat(levels()).containsOnly(0);
        assertThat(peak.planned()).isEqualByComparingTo(Power.NONE);
        assertThat(peak.target().nextPerKw()).isBetween(new BigDecimal("4.61"), new BigDecimal("4.63"));
        assertThat(slots().getFirst().reason(Samples.EUR)).contains("the peak worth having");
    }

    @Test
    @DisplayName("uses the room below a peak that somebody has told, at no cost")
    protected void told() {
        charged(TOO_DEAR, new StandingPeak("Peak", ALL, null));

        PlannedPeak peak = peakOf(planned());

        assertThat(levels()).containsOnly(1);
        assertThat(peak.target().standing()).isEqualByComparingTo(ALL);
        assertThat(peak.cost()).isZero();
    }

    @Test
    @DisplayName("carries on what was planned to be drawn, over any number of plans and another process")
    protected void carriedOn() {
        charged(TOO_DEAR);
        runFor(HOUR);
        scenario.clock().advance(Duration.ofMinutes(20));
        planned();
        scenario.clock().advance(HOUR);
        process = scenario.start("two");

        PlannedPeak peak = peakOf(planned());

        assertThat(peak.target().standing()).isEqualByComparingTo(ALL);
        assertThat(levels()).containsOnly(1);
        assertThat(peak.cost()).isZero();
    }

    @Test
    @DisplayName("counts the mean of a whole quarter-hour, whoever plans in its midst")
    protected void meanOfQuarter() {
        charged(TOO_DEAR);
        runFor(Duration.ofMinutes(5));
        scenario.clock().advance(Duration.ofMinutes(2));
        planned();
        scenario.clock().advance(Duration.ofMinutes(5));
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(Power.NONE);
        scenario.clock().advance(Duration.ofMinutes(10));

        // from half a minute past the hour to the sixth minute
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(Power.ofWatts(110_000));
    }

    @Test
    @DisplayName("believes the meter more than what was planned before, once")
    protected void corrected() {
        charged(TOO_DEAR);
        runFor(HOUR);
        scenario.clock().advance(Duration.ofHours(2));
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(ALL);

        // the quarter-hour in which it is told ran, and is no part of it
        scenario.clock().advance(Duration.ofMinutes(16));
        override(Wish.OFF, HOUR);
        scenario.clock().advance(Duration.ofMinutes(16));
        charged(TOO_DEAR, new StandingPeak("Peak", THIRD, null));
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(THIRD);
        scenario.clock().advance(HOUR);
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(THIRD);

        SiteMarket market = market();
        charged(TOO_DEAR, StandingPeak.of(market.peakReadings().getFirst()));
        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(THIRD);
    }

    @Test
    @DisplayName("begins a month at nothing, and plans for both where a plan reaches into it")
    protected void newMonth() {
        charged(TOO_DEAR, new StandingPeak("Peak", ALL, null));
        scenario.clock().advance(Duration.between(scenario.clock().instant(), DECEMBER.minus(HOUR)));
        List<PlannedPeak> both = planned().peaks();
        assertThat(both)
                .extracting(peak -> peak.target().period().interval().contains(DECEMBER) + " "
                        + peak.target().standing().watts().stripTrailingZeros().toPlainString())
                .containsExactly("false 300000", "true 0");

        scenario.clock().advance(HOUR.multipliedBy(2));
        given.prices(admin, mine.power(), DECEMBER.plus(HOUR), "40");

        assertThat(peakOf(planned()).target().period().interval().start()).isEqualTo(DECEMBER);
    }

    @Test
    @DisplayName("loses and doubles nothing of what two plans at once have seen")
    protected void twoAtOnce() {
        charged(TOO_DEAR);
        runFor(HOUR);
        scenario.clock().advance(Duration.ofMinutes(30));
        MakePlan one = process.planning().makePlan();
        MakePlan two = scenario.start("two").planning().makePlan();
        MakePlan.Command command = new MakePlan.Command(mine.site().id(), null, null);

        MakePlan.Prepared first = one.prepare(admin, command);
        scenario.clock().advance(Duration.ofMinutes(1));
        MakePlan.Prepared second = two.prepare(admin, command);
        scenario.clock().advance(Duration.ofMinutes(1));
        two.keep(second);
        one.keep(first);
        scenario.clock().advance(HOUR);

        assertThat(peakOf(planned()).target().standing()).isEqualByComparingTo(ALL);
    }

    @Test
    @DisplayName("stands as high whichever of two servers plans, again and again at the same time")
    protected void byTwoServers() {
        charged(TOO_DEAR);
        planned();
        override(new Wish(Wish.Form.AT_LEAST, 1), HOUR);
        MakePlan one = process.planning().makePlan();
        MakePlan two = scenario.start("two").planning().makePlan();
        List<Power> standing = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            scenario.clock().advance(Duration.ofMinutes(7));
            Stream.of(one, two)
                    .map(server -> CompletableFuture.supplyAsync(() -> planned(server)))
                    .toList()
                    .forEach(plan -> standing.add(peakOf(plan.join()).target().standing()));
        }

        // the first quarter-hour misses half a minute; from the second one on all of it has run
        assertThat(standing)
                .extracting(power -> power.watts().intValue())
                .containsExactly(0, 0, 0, 0, 290_000, 290_000, 290_000, 290_000, 300_000, 300_000);
    }

    private void charged(String perKw, StandingPeak... told) {
        DemandCharge charge = new DemandCharge(
                "Peak", new BigDecimal(perKw), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of());
        Tariff tariff = new Tariff(
                Samples.EUR, new TreeSet<>(), List.of(new TariffVersion(null, null, List.of(), List.of(charge))));
        SiteMarket market = market();
        done(process.series()
                .manageSiteMarket()
                .set(
                        admin,
                        mine.site().id(),
                        market.version(),
                        new ManageSiteMarket.Choice(
                                market.power(), null, null, market.hashprice(), tariff, List.of(told))));
    }

    private SiteMarket market() {
        return process.series().manageSiteMarket().find(admin, mine.site().id()).orElseThrow();
    }

    /** Whatever it costs, from now on; time goes on until it is over. */
    private void runFor(Duration time) {
        planned();
        override(new Wish(Wish.Form.AT_LEAST, 1), time);
        scenario.clock().advance(time);
        planned();
    }

    private void override(Wish wish, Duration time) {
        done(process.schedule()
                .intervene()
                .begin(
                        admin,
                        mine.site().id(),
                        new Draft(
                                Kind.OVERRIDE, new Target.WholeSite(), wish, null, new Lasting.For(time), "burn in")));
        planned();
    }

    private PlanRecord planned() {
        return planned(process.planning().makePlan());
    }

    private PlanRecord planned(MakePlan server) {
        MakePlan.Result result =
                server.make(admin, new MakePlan.Command(mine.site().id(), null, null));
        return ((MakePlan.Result.Made) result).plan();
    }

    private static PlannedPeak peakOf(PlanRecord plan) {
        assertThat(plan.peaks()).hasSize(1);
        return plan.peaks().getFirst();
    }

    private PlanRecord inForce() {
        return process.planning()
                .readPlans()
                .inForce(admin, mine.site().id(), scenario.clock().instant())
                .orElseThrow();
    }

    private List<ExplainedSlot> slots() {
        return process.planning()
                .readPlans()
                .group(admin, inForce().id(), mine.group().id())
                .orElseThrow()
                .slots();
    }

    private List<Integer> levels() {
        return slots().stream().map(ExplainedSlot::level).toList();
    }
}
