package io.hashwatt.domain.plan.peak;

import static io.hashwatt.domain.plan.peak.PeakScenario.group;
import static io.hashwatt.domain.plan.peak.PeakScenario.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hashwatt.domain.fleet.BaseLoadChange;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.Validity;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.dp.Horizon;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The peak worth having")
class PeakChoiceTest {

    /** The last ten hours of November and the first of December, in Berlin. */
    private static final Instant START = Instant.parse("2026-11-30T13:00:00Z");

    private static final int HOURS = 20;

    /** A site, charges and prices, all small. */
    private record Case(Site site, StandingPeaks standing, PowerCosts costs, Horizon hours) {
        PeakLoad load() {
            return PeakLoad.of(site, standing);
        }

        Case aimingAt(DrawTarget... targets) {
            SiteLimits limits = site.limits().aimingAt(List.of(targets));
            return new Case(new Site(site.zone(), site.currency(), limits, site.groups()), standing, costs, hours);
        }

        PeakChoice choice() {
            return PeakOutlook.within(load(), hours, costs);
        }
    }

    private static Case random(Random random) {
        MinerGroup[] groups = IntStream.rangeClosed(1, 1 + random.nextInt(2))
                .mapToObj(i -> group(
                        "group " + i,
                        level(random.nextInt(100), 0),
                        level(1_000 + random.nextInt(1_000), 40 + random.nextInt(40)),
                        level(2_500 + random.nextInt(1_000), 80 + random.nextInt(60))))
                .toArray(MinerGroup[]::new);
        CalendarWindow evening = new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), LocalTime.of(17, 0), LocalTime.of(4, 0));
        DemandCharge[] charges = random.nextBoolean()
                ? new DemandCharge[] {PeakScenario.monthly(perKw(random))}
                : new DemandCharge[] {
                    PeakScenario.monthly(perKw(random)), PeakScenario.monthly("Evening", perKw(random), evening)
                };
        Map<String, Power> standing = new HashMap<>();
        for (DemandCharge charge : charges) {
            standing.put(charge.name(), Power.ofWatts(random.nextInt(3) * 1_300L));
        }
        return new Case(
                PeakScenario.site(Power.ofWatts(random.nextInt(300)), groups),
                new StandingPeaks(START, standing),
                PeakScenario.costs(charges),
                PeakScenario.hours(
                        START,
                        40 + random.nextInt(30),
                        random.doubles(HOURS, -20, 120).toArray()));
    }

    /** Of a whole month, of which there are ten hours. */
    private static String perKw(Random random) {
        return "" + (5 + random.nextInt(60));
    }

    /** What is earned with ceilings on the draw, one per period, less what the peaks cost: slot by slot, watt by watt. */
    private static double earned(Case at, List<PeakTarget> periods, double[] peaks) {
        double sum = 0;
        for (int hour = 0; hour < at.hours().size(); hour++) {
            Instant begin = Instant.ofEpochMilli(at.hours().startMillis(hour));
            double ceiling = Double.POSITIVE_INFINITY;
            for (int period = 0; period < peaks.length; period++) {
                var charged = periods.get(period).period();
                boolean counts = at.costs().counted(charged.charge(), charged.interval()).stream()
                        .anyMatch(time -> time.contains(begin));
                ceiling = counts ? Math.min(ceiling, peaks[period]) : ceiling;
            }
            sum += earnedIn(hour, ceiling, at);
        }
        for (int period = 0; period < peaks.length; period++) {
            double above =
                    peaks[period] - periods.get(period).standing().watts().doubleValue();
            sum -= Math.max(0, above)
                    / 1_000
                    * periods.get(period).period().charge().perKw().doubleValue();
        }
        return sum;
    }

    /** The best of what can be drawn: what it earns has bends where a step ends and at draw targets, and nowhere else. */
    private static double earnedIn(int hour, double ceiling, Case at) {
        double base = at.load().base().watts().doubleValue();
        double room = Math.max(0, ceiling - base);
        TreeSet<Double> draws = new TreeSet<>(List.of(0.0, room));
        double steps = 0;
        for (MeritStep step : at.load().steps()) {
            steps += step.watts();
            draws.add(steps);
        }
        for (DrawTarget target : at.site().limits().targets()) {
            draws.add(target.power().watts().doubleValue() - base);
        }
        double most = Math.min(room, steps);
        return draws.stream()
                .filter(drawn -> drawn >= 0 && drawn <= most)
                .mapToDouble(drawn -> earnedIn(hour, at, drawn) - penalty(hour, at, base + drawn))
                .max()
                .orElseThrow();
    }

    private static double earnedIn(int hour, Case at, double drawn) {
        double sum = 0;
        double left = drawn;
        for (MeritStep step : at.load().steps()) {
            double watts = Math.min(left, step.watts());
            double perWatt =
                    step.terahashPerWatt() * at.hours().hashprice[hour] / 24_000 - at.hours().price[hour] / 1_000_000;
            sum += watts * perWatt;
            left -= watts;
        }
        return sum;
    }

    private static double penalty(int hour, Case at, double drawn) {
        Interval here = Interval.of(Instant.ofEpochMilli(at.hours().startMillis(hour)), Duration.ofHours(1));
        double sum = 0;
        for (DrawTarget target : at.site().limits().targets()) {
            double above = drawn - target.power().watts().doubleValue();
            boolean holds = !target.when().in(here, PeakScenario.BERLIN).isEmpty();
            double missed = target.side() == DrawTarget.Side.AT_LEAST ? -above : above;
            sum += holds
                    ? Math.max(0, missed) / 1_000_000 * target.penaltyPerMwh().doubleValue()
                    : 0;
        }
        return sum;
    }

    /** Every peak that may be the best: where a step ends, and where one stands. */
    private static double[] candidates(Case at, List<PeakTarget> periods) {
        TreeSet<Double> candidates = new TreeSet<>();
        double sum = at.load().base().watts().doubleValue();
        candidates.add(sum);
        for (MeritStep step : at.load().steps()) {
            sum += step.watts();
            candidates.add(sum);
        }
        at.site().limits().targets().stream()
                .map(target -> Math.max(
                        target.power().watts().doubleValue(),
                        at.load().base().watts().doubleValue()))
                .forEach(candidates::add);
        periods.forEach(period -> candidates.add(Math.max(
                period.standing().watts().doubleValue(),
                at.load().base().watts().doubleValue())));
        return candidates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double best(Case at, List<PeakTarget> periods) {
        double[] candidates = candidates(at, periods);
        int combinations = (int) Math.pow(candidates.length, periods.size());
        double best = Double.NEGATIVE_INFINITY;
        for (int combination = 0; combination < combinations; combination++) {
            double[] peaks = new double[periods.size()];
            for (int period = 0, rest = combination; period < peaks.length; period++, rest /= candidates.length) {
                peaks[period] = candidates[rest % candidates.length];
            }
            best = Math.max(best, earned(at, periods, peaks));
        }
        return best;
    }

    @Test
    @DisplayName("is the best of all, by trying all of them at 300 small sites")
    void bruteForce() {
        assertThat(raisedBestOfAll(at -> at)).isBetween(60, 290);
    }

    @Test
    @DisplayName("is the best of all with floors and soft limits, too, and what it earns is after their penalties")
    void bruteForceWithTargets() {
        Random random = new Random(17);
        assertThat(raisedBestOfAll(at -> at.aimingAt(target(random), target(random))))
                .isBetween(60, 290);
    }

    private static DrawTarget target(Random random) {
        CalendarWindow afternoon = new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class),
                EnumSet.allOf(Month.class),
                LocalTime.of(14 + random.nextInt(4), 0),
                LocalTime.of(19 + random.nextInt(4), 0));
        return new DrawTarget(
                null,
                random.nextBoolean() ? DrawTarget.Side.AT_LEAST : DrawTarget.Side.AT_MOST,
                Power.ofWatts(200 + random.nextInt(5_000)),
                BigDecimal.valueOf(1 + random.nextInt(200)),
                new Validity.Recurring(afternoon));
    }

    /** @return how often a peak above the base is worth having */
    private static int raisedBestOfAll(UnaryOperator<Case> change) {
        Random random = new Random(13);
        int raised = 0;
        for (int i = 0; i < 300; i++) {
            Case at = change.apply(random(random));
            PeakChoice choice = at.choice();
            List<PeakTarget> targets = choice.targets();
            double best = best(at, targets);
            double chosen = earned(
                    at,
                    targets,
                    targets.stream()
                            .mapToDouble(target -> target.worthHaving().watts().doubleValue())
                            .toArray());

            assertThat(chosen).as("case %d", i).isCloseTo(best, within(0.05));
            assertThat(choice.mostEarned().doubleValue()).as("case %d", i).isCloseTo(best, within(1e-6));
            assertThat(choice.mostEarned().doubleValue()).isGreaterThanOrEqualTo(best);
            raised += targets.stream()
                            .anyMatch(target ->
                                    target.worthHaving().exceeds(at.load().base()))
                    ? 1
                    : 0;
        }
        return raised;
    }

    /** A floor of 1 MW is kept by what else draws at the time: nothing is paid, and no step saves a penalty. */
    @Test
    @DisplayName("counts what else draws at the time when a target holds")
    void baseLoadAtTheTime() {
        LocalTime noon = LocalTime.of(12, 0);
        CalendarWindow evening = new CalendarWindow(
                EnumSet.allOf(DayOfWeek.class), EnumSet.allOf(Month.class), noon, LocalTime.MIDNIGHT);
        DrawTarget floor = new DrawTarget(
                null,
                DrawTarget.Side.AT_LEAST,
                Power.ofWatts(1_000_000),
                BigDecimal.valueOf(500),
                new Validity.Recurring(evening));
        Site quiet = PeakScenario.site(Power.ofWatts(100_000), group("g", level(0, 0), level(2_000_000, 1)));
        Site busy = new Site(
                quiet.zone(),
                quiet.currency(),
                quiet.limits()
                        .changing(
                                List.of(),
                                List.of(new BaseLoadChange(Power.ofWatts(1_200_000), new Validity.Recurring(evening))))
                        .aimingAt(List.of(floor)),
                quiet.groups());
        PeakChoice choice = PeakOutlook.within(
                PeakLoad.of(busy, new StandingPeaks(START, Map.of("Peak", Power.ofWatts(2_000_000)))),
                PeakScenario.hours(START, 48, 50, 50, 50, 50, 50),
                PeakScenario.costs(PeakScenario.monthly("12")));

        assertThat(choice.mostEarned()).isEqualByComparingTo("0");
    }

    /** One group of 2 MW that earns 24 EUR an hour at 20 EUR/MWh over some hours of a part of a month. */
    private static PeakTarget twoMegawatts(String perKw, StandingPeaks standing) {
        double[] prices = new double[10];
        java.util.Arrays.fill(prices, 20);
        Site site = PeakScenario.site(Power.NONE, group("g", level(0, 0), level(2_000_000, 32_000)));
        return PeakOutlook.within(
                        PeakLoad.of(site, standing),
                        PeakScenario.hours(START, 48, prices),
                        PeakScenario.costs(PeakScenario.monthly(perKw)))
                .targets()
                .getFirst();
    }

    /** 32,000 TH/s at 48 per PH and day are 64 an hour, less 40 for 2 MWh: 240 in ten hours, 0.12 per kW; 10 h are 1/72 of November. */
    @Test
    @DisplayName("is worth raising at 8.63 per kW and month, and not at 8.65, where ten hours of it earn 0.12 per kW")
    void aroundTheRate() {
        StandingPeaks none = StandingPeaks.none(START);

        assertThat(twoMegawatts("8.63", none).worthHaving()).isEqualTo(Power.ofWatts(2_000_000));
        assertThat(twoMegawatts("8.65", none).worthHaving()).isEqualTo(Power.NONE);
        assertThat(twoMegawatts("8.65", none).nextPerKw()).isEqualByComparingTo("0.12");
    }

    @Test
    @DisplayName("is never below the one that stands, up to which room costs nothing")
    void standing() {
        StandingPeaks standing = new StandingPeaks(START, Map.of("Peak", Power.ofWatts(1_500_000)));

        PeakTarget target = twoMegawatts("8.65", standing);

        assertThat(target.ceiling()).isEqualTo(Power.ofWatts(1_500_000));
        assertThat(target.nextPerKw()).isEqualTo(new BigDecimal("0.12"));
    }

    @Test
    @DisplayName(
            "needs levels that no mixture of others betters: one that does less with a watt than both is passed over")
    void hull() {
        List<MinerGroup> groups =
                new ArrayList<>(List.of(group("g", level(0, 0), level(1_000, 10), level(2_000, 100))));

        assertThat(MeritStep.of(groups)).containsExactly(new MeritStep(2_000, 100));
    }
}
