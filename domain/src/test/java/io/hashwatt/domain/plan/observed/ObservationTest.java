package io.hashwatt.domain.plan.observed;

import static io.hashwatt.domain.kernel.Amounts.EUR;
import static io.hashwatt.domain.kernel.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.PlanId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.market.PowerPrice;
import io.hashwatt.domain.market.PowerProduct;
import io.hashwatt.domain.market.PowerSeriesId;
import io.hashwatt.domain.market.PriceTimeline;
import io.hashwatt.domain.market.QuotedHashprice;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.plan.grid.PlanGrounds;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.plan.record.InputsPosition;
import io.hashwatt.domain.plan.record.PlanInForce;
import io.hashwatt.domain.plan.record.PlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One group of 1,000 miners from midnight in Berlin on. At a power price of p an hour is worth 120 − p at level 1, 200 − 2p
 * at level 2; a start costs 7; the default is level 1.
 */
@DisplayName("What plans would have done")
class ObservationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MIDNIGHT = Instant.parse("2026-01-04T23:00:00Z");
    private static final PowerSeriesId SERIES = new PowerSeriesId(PowerProduct.DAY_AHEAD, "DE-LU", EUR);
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            1_000,
            List.of(
                    PowerLevel.of("off", 0, "0"),
                    PowerLevel.of("eco", 1_000, "60"),
                    PowerLevel.of("full", 2_000, "100")),
            TransitionLimits.NONE,
            StartCost.flat(BigDecimal.valueOf(7)),
            1);

    private MinerGroup group = GROUP;
    private final List<PlanRecord> plans = new ArrayList<>();
    private final List<PlanInForce> history = new ArrayList<>();
    private final Map<PlanId, List<GroupPlanRecord>> groups = new HashMap<>();
    private final List<PowerPrice> prices = new ArrayList<>();

    @Test
    @DisplayName("is counted and valued at the final prices, less starts, against the default level")
    void valued() {
        prices(Finality.FINAL, 50, 150, 50);
        plan(0, 0, 2, 0, 2);

        ObservedDay day = observed(3).getFirst();

        assertThat(day.date()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(day.changes()).isEqualTo(3);
        assertThat(day.starts()).isEqualTo(2);
        assertThat(day.energyMwh()).isEqualByComparingTo("4");
        // 100 + 0 + 100 less two starts, against 70 − 30 + 70
        assertThat(day.gain()).isEqualTo(eur("76"));
        assertThat(day.planned()).isEqualTo(Duration.ofHours(3));
        assertThat(day.unplanned()).isZero();
    }

    @Test
    @DisplayName("was promised the worth of the same levels at the prices that the plan expected, less the same starts")
    void promised() {
        prices(Finality.FINAL, 50, 150, 50);
        plan(0, 0, List.of(40, 110, 80), 2, 0, 2);

        ObservedDay day = observed(3).getFirst();

        // 120 + 0 + 40 less two starts, against 80 + 10 + 40
        assertThat(day.promised()).isEqualTo(eur("16"));
        assertThat(day.gain()).isEqualTo(eur("76"));
    }

    @Test
    @DisplayName(
            "was promised what each plan expected of the time that it decided, and nothing of what it foresaw later")
    void promisedByEach() {
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, List.of(40, 40, 40), 2, 2, 2);
        plan(90, 60, List.of(110, 20), 0, 1);

        // half an hour of the second at the price that the first expected: 120 + 60 + 0 + 100 less two starts, and the
        // default levels at the same prices 80 + 40 + 5 + 100
        assertThat(observed(3).getFirst().promised()).isEqualTo(eur("41"));
    }

    @Test
    @DisplayName("was promised nobody knows what where a plan had no price to expect anything by, whatever came")
    void promisedUnknown() {
        prices(Finality.FINAL, 50, 50);
        plan(0, 0, Arrays.asList(40, null), 2, 2);

        assertThat(observed(2).getFirst().promised()).isNull();
        assertThat(observed(2).getFirst().gain()).isNotNull();
        assertThat(observed(1).getFirst().promised()).isEqualTo(eur("33"));
    }

    @Test
    @DisplayName("keeps its promise where no final price has come, which says what of it is not known")
    void promisedUnpriced() {
        prices(Finality.PRELIMINARY, 50);
        plan(0, 0, List.of(40), 2);

        assertThat(observed(1).getFirst().promised()).isEqualTo(eur("33"));
        assertThat(observed(1).getFirst().gain()).isNull();
    }

    @Test
    @DisplayName("loses hash for as long as a change of level takes, also where another plan has taken over")
    void levelChanges() {
        LevelChange change = new LevelChange(Duration.ofMinutes(90), BigDecimal.valueOf(3));
        group = GROUP.within(TransitionLimits.NONE.withLevelChange(change));
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, 2, 1, 1);
        plan(120, 120, 1);

        // 100 + 70 + 70 less 7 for the start, 3 for the change and 180 of hash, against 210
        assertThat(observed(3).getFirst().gain()).isEqualTo(eur("-160"));
    }

    @Test
    @DisplayName("is what the plan wanted that was in force then, never one that came into force later")
    void noHindsight() {
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, 2, 2, 2);
        plan(90, 60, 0, 0);

        ObservedDay day = observed(3).getFirst();

        assertThat(day.energyMwh()).isEqualByComparingTo("3");
        assertThat(day.changes()).isEqualTo(2);
    }

    @Test
    @DisplayName("is not what an older plan wanted once a newer and shorter one is over")
    void olderNeverAgain() {
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, 2, 2, 2);
        plan(60, 60, 0);

        ObservedDay day = observed(3).getFirst();

        assertThat(day.energyMwh()).isEqualByComparingTo("2");
        assertThat(day.changes()).isEqualTo(2);
        assertThat(day.unplanned()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName(
            "counts no change where the next plan has the group at the same level, which has another place by then")
    void editedLevels() {
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, 2, 2, 2);
        group = GROUP.edited(miners(GROUP.level(0), GROUP.level(1), PowerLevel.of("mid", 1_500, "85"), GROUP.level(2)));
        plan(60, 60, 3, 3);
        assertThat(observed(3).getFirst().changes()).isEqualTo(1);

        group = group.edited(miners(GROUP.level(0), GROUP.level(2)));
        plan(120, 120, 1);

        assertThat(observed(3).getFirst().changes()).isEqualTo(1);
        assertThat(observed(3).getFirst().starts()).isEqualTo(1);
    }

    private static MinerGroup miners(PowerLevel... levels) {
        return new MinerGroup("A", 1_000, List.of(levels), TransitionLimits.NONE, GROUP.startCost(), 1);
    }

    @Test
    @DisplayName("is changed by no plan that never came into force")
    void whatIf() {
        prices(Finality.FINAL, 50, 50, 50);
        plan(0, 0, 2, 2, 2);
        List<ObservedDay> before = observed(3);
        plan(30, 0, 0, 0, 0);

        history.removeLast();

        assertThat(observed(3)).isEqualTo(before);
    }

    @Test
    @DisplayName("is not worth nothing but unknown where a final price is missing")
    void withoutFinalPrice() {
        prices(Finality.FINAL, 50);
        prices(Finality.PRELIMINARY, 50);
        plan(0, 0, 2, 2);

        ObservedDay day = observed(2).getFirst();

        assertThat(day.gain()).isNull();
        assertThat(day.unpriced()).isEqualTo(Duration.ofHours(1));
        assertThat(day.energyMwh()).isEqualByComparingTo("4");
    }

    @Test
    @DisplayName("is told of the time alone for which there was a plan")
    void withoutPlan() {
        prices(Finality.FINAL, 50, 50, 50, 50);
        plan(60, 60, 2, 2);

        ObservedDay day = observed(4).getFirst();

        assertThat(day.planned()).isEqualTo(Duration.ofHours(2));
        assertThat(day.unplanned()).isEqualTo(Duration.ofHours(2));
        assertThat(day.energyMwh()).isEqualByComparingTo("4");
        assertThat(day.gain()).isEqualTo(eur("53"));
    }

    @Test
    @DisplayName("is nothing known of a day without any plan")
    void dayWithoutPlan() {
        assertThat(observed(2))
                .containsExactly(new ObservedDay(
                        LocalDate.of(2026, 1, 5),
                        Duration.ZERO,
                        Duration.ofHours(2),
                        Duration.ZERO,
                        0,
                        0,
                        null,
                        null,
                        null));
    }

    @Test
    @DisplayName("goes on over midnight, where a change is counted on the day it falls on")
    void overMidnight() {
        prices(Finality.FINAL, hours(26, 50));
        int[] levels = levels(26, 2);
        levels[25] = 0;
        plan(0, 0, levels);

        List<ObservedDay> days = observed(26);

        assertThat(days).extracting(ObservedDay::changes).containsExactly(1, 1);
        assertThat(days).extracting(ObservedDay::planned).containsExactly(Duration.ofHours(24), Duration.ofHours(2));
        assertThat(days.getLast().gain()).isEqualTo(eur("-40")); // 100 + 0 against 70 + 70
    }

    @Test
    @DisplayName(
            "begins where the plan that counted up to midnight leaves the group, not where the next one thinks it is")
    void fromMidnight() {
        prices(Finality.FINAL, hours(26, 50));
        plan(0, 0, levels(24, 2));
        plan(24 * 60, 24 * 60, 0, 0);

        ObservedDay second = observed(26).getLast();

        assertThat(second.changes()).isEqualTo(1);
        assertThat(second.gain()).isEqualTo(eur("-140"));
    }

    @Test
    @DisplayName("is the same on a day whichever days it is asked with")
    void whicheverIsAsked() {
        prices(Finality.FINAL, hours(72, 50));
        plan(0, 0, levels(30, 0));
        plan(20 * 60, 20 * 60, levels(20, 0));
        plan(37 * 60, 37 * 60, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0);

        List<ObservedDay> all = observed(new Interval(MIDNIGHT, midnight(3)));

        assertThat(observed(new Interval(midnight(1), midnight(3)))).isEqualTo(all.subList(1, 3));
        assertThat(observed(new Interval(midnight(2), midnight(3)))).isEqualTo(all.subList(2, 3));
        assertThat(all.get(1).starts()).isEqualTo(1);
        assertThat(all.get(2).starts()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "has a fingerprint that is the same for the same plans and prices, also when another day is asked for too")
    void sameFingerprint() {
        prices(Finality.FINAL, hours(48, 50));
        plan(0, 0, levels(48, 2));

        String fingerprint = fingerprint();

        assertThat(fingerprint).hasSize(64).isEqualTo(fingerprint());
        assertThat(days(new Interval(MIDNIGHT, midnight(2))).getFirst().fingerprint())
                .isEqualTo(fingerprint);
        assertThat(days(new Interval(MIDNIGHT, midnight(2))).getLast().fingerprint())
                .isNotEqualTo(fingerprint);
    }

    @Test
    @DisplayName("has another fingerprint once a price is final, or another than it was")
    void fingerprintOfPrices() {
        prices(Finality.FINAL, hours(23, 50));
        plan(0, 0, levels(24, 2));
        String missing = fingerprint();

        prices(Finality.PRELIMINARY, 50);
        assertThat(fingerprint()).isEqualTo(missing);
        prices.removeLast();
        prices(Finality.FINAL, 50);
        String known = fingerprint();
        prices.removeLast();
        prices(Finality.FINAL, 51);

        assertThat(List.of(missing, known, fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("has another fingerprint once another plan counts for any of it, or up to its midnight")
    void fingerprintOfPlans() {
        prices(Finality.FINAL, hours(24, 50));
        plan(0, 0, levels(24, 2));
        String one = fingerprint();

        plan(60, 60, levels(2, 2));
        String within = fingerprint();
        plan(-60, -60, 2);
        String before = fingerprint();
        plan(24 * 60, 24 * 60, 0);

        assertThat(List.of(one, within, before)).doesNotHaveDuplicates();
        assertThat(fingerprint()).as("with a plan of the day after").isEqualTo(before);
    }

    @Test
    @DisplayName("has another fingerprint in another time zone, at another hashprice, and as long as it is not over")
    void fingerprintOfTheRest() {
        prices(Finality.FINAL, hours(24, 50));
        plan(0, 0, levels(24, 2));
        Interval day = new Interval(MIDNIGHT, midnight(1));
        String known = fingerprint();

        assertThat(days(ZoneId.of("Europe/Paris"), 48, day).getFirst().fingerprint())
                .isNotEqualTo(known);
        assertThat(days(BERLIN, 49, day).getFirst().fingerprint()).isNotEqualTo(known);
        DayToObserve begun =
                days(new Interval(MIDNIGHT, midnight(1).minusMillis(1))).getFirst();
        assertThat(begun.fingerprint()).isNotEqualTo(known);
        assertThat(begun.isWhole()).isFalse();
        assertThat(days(day).getFirst().isWhole()).isTrue();
    }

    private List<ObservedDay> observed(int hours) {
        return observed(Interval.of(MIDNIGHT, Duration.ofHours(hours)));
    }

    private List<ObservedDay> observed(Interval period) {
        return days(period).stream().map(day -> day.sum(this::groupsUntil)).toList();
    }

    private List<GroupPlanRecord> groupsUntil(PlanId plan, Instant end) {
        return groups.getOrDefault(plan, List.of()).stream()
                .map(group -> group.until(end))
                .toList();
    }

    /** Of the first day. */
    private String fingerprint() {
        return days(new Interval(MIDNIGHT, midnight(1))).getFirst().fingerprint();
    }

    private List<DayToObserve> days(Interval period) {
        return days(BERLIN, 48, period);
    }

    private List<DayToObserve> days(ZoneId zone, int perPhDay, Interval period) {
        QuotedHashprice hashprice = new QuotedHashprice(
                EUR,
                List.of(new QuotedHashprice.Quote(
                        Interval.of(MIDNIGHT, Duration.ofDays(9)), BigDecimal.valueOf(perPhDay))));
        return new Observation(PowerCosts.atMarket(new LocalDays(zone)), new PriceTimeline(prices), hashprice)
                .days(period, history, plans);
    }

    private static Instant midnight(int day) {
        return MIDNIGHT.plus(Duration.ofDays(day));
    }

    private static Integer[] hours(int count, int price) {
        Integer[] prices = new Integer[count];
        Arrays.fill(prices, price);
        return prices;
    }

    private static int[] levels(int count, int level) {
        int[] levels = new int[count];
        Arrays.fill(levels, level);
        return levels;
    }

    private void prices(Finality finality, Integer... perMwh) {
        for (Integer price : perMwh) {
            Interval hour = Interval.of(MIDNIGHT.plus(Duration.ofHours(prices.size())), Duration.ofHours(1));
            prices.add(
                    new PowerPrice(SERIES, hour, BigDecimal.valueOf(price), finality, "test", hour.end(), hour.end()));
        }
    }

    /** In hours, of a plan that expects no price. @param made in minutes after midnight @param from likewise */
    private void plan(int made, int from, int... levels) {
        plan(made, from, Collections.nCopies(levels.length, null), levels);
    }

    /** @param expected power prices, one for each level; a hashprice of 48 */
    private void plan(int made, int from, List<@Nullable Integer> expected, int... levels) {
        Instant start = MIDNIGHT.plus(Duration.ofMinutes(from));
        List<ExplainedSlot> slots = new ArrayList<>();
        for (int level : levels) {
            Interval hour = Interval.of(start.plus(Duration.ofHours(slots.size())), Duration.ofHours(1));
            Integer price = expected.get(slots.size());
            slots.add(new ExplainedSlot(
                    hour,
                    price == null ? null : BigDecimal.valueOf(price),
                    price == null ? null : Finality.ESTIMATED,
                    price == null ? null : BigDecimal.valueOf(48),
                    level,
                    null,
                    null,
                    ReasonKind.NO_PRICE,
                    "no price"));
        }
        PlanRecord plan = new PlanRecord(
                new PlanId(new UUID(1, plans.size())),
                new SiteId(new UUID(0, 1)),
                MIDNIGHT.plus(Duration.ofMinutes(made)),
                "USER:x",
                PlanRecord.Trigger.PRICES,
                PlanRecord.Kind.OPERATIVE,
                ControlMode.OBSERVE,
                new Interval(start, slots.getLast().interval().end()),
                BERLIN,
                eur("0"),
                0,
                null,
                new PlanRecord.Inputs(1, 1, start),
                List.of(),
                List.of(),
                PlanGrounds.UNKNOWN,
                null,
                List.of());
        plans.add(plan);
        history.add(new PlanInForce(plan.site(), plan.id(), InputsPosition.START, plan.createdAt()));
        history.sort(Comparator.comparing(PlanInForce::since));
        groups.put(
                plan.id(),
                List.of(new GroupPlanRecord(
                        new GroupId(new UUID(0, 2)), group, 1, GroupState.OFF, eur("0"), 0, slots)));
    }
}
