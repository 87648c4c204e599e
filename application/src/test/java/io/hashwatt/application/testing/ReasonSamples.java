package io.hashwatt.application.testing;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.plan.group.CapPrice;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.group.Reason;
import io.hashwatt.domain.plan.group.ReasonKind;
import io.hashwatt.domain.plan.group.TargetPrice;
import io.hashwatt.domain.plan.group.YieldingLimit;
import io.hashwatt.domain.plan.record.ExplainedSlot;
import io.hashwatt.domain.plan.record.GroupPlanRecord;
import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.domain.schedule.Intervention;
import io.hashwatt.domain.schedule.Origin;
import io.hashwatt.domain.schedule.Until;
import io.hashwatt.domain.schedule.intent.Claim;
import io.hashwatt.domain.schedule.intent.Claims;
import io.hashwatt.domain.schedule.intent.IntentClass;
import io.hashwatt.domain.schedule.intent.LevelRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why groups are at their level, in every form there is. */
public final class ReasonSamples {

    private static final Instant AT = Instant.parse("2026-03-28T21:00:00.000001Z");
    private static final Until UNTIL = new Until(AT.plusSeconds(7_200), AT, ZoneId.of("Europe/Berlin"));
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final BigDecimal PRICE = new BigDecimal("-52.10");

    private ReasonSamples() {}

    public static List<Origin> origins() {
        return List.of(
                new Origin.Decision(Intervention.Kind.SAFETY_STOP, "anna; \"and\" kim", null, "smoke; heat"),
                new Origin.Decision(Intervention.Kind.OVERRIDE, "bob", UNTIL, "'test' (level 1)"),
                new Origin.Calendar("Nights and calendar 'Peak' until 06:00", UNTIL),
                new Origin.Protected("kim", "contract"),
                new Origin.Strike("careful", EUR, PRICE, new BigDecimal("80.00"), new BigDecimal("-60.00"), true),
                new Origin.Strike(null, EUR, PRICE, null, null, false),
                new Origin.NoPrice("careful"),
                new Origin.NoPrice(null),
                new Origin.DefaultLevel(ControlMode.SCHEDULE),
                new Origin.Cap(null),
                new Origin.Cap("North; \"hall\""),
                new Origin.Told("noise"));
    }

    /** @param group whose own limits they name */
    public static List<Reason> reasons(MinerGroup group) {
        LevelRule all = new LevelRule(new LevelRange(0, 1), new Claims(claims(), claims()));
        LevelRule yielding =
                new LevelRule(LevelRange.of(1), Claims.told("noise"), own(GroupLimit.RAMP_WATTS_PER_MINUTE), true);
        return List.of(
                new Reason.BestValue(List.of()),
                new Reason.BestValue(List.of(all)),
                new Reason.BestValue(yielding()),
                new Reason.NoPrice(true, List.of()),
                new Reason.NoPrice(false, List.of(all, yielding)),
                new Reason.Bound(group, Set.of(), List.of(), true, false, null),
                new Reason.Bound(group, Set.of(), List.of(), false, false, new BigDecimal("4.200000")),
                new Reason.Bound(group, Set.copyOf(GroupLimit.binding()), List.of(yielding, all), false, true, null),
                Reason.Bound.by(group, new CapPrice(null, new BigDecimal("14.2")).usedBy("S21")),
                Reason.Bound.by(group, new CapPrice(null, new BigDecimal("0.7"), true, "Hall; \"B\"")),
                new Reason.Bound(
                        group, Set.of(), List.of(all), true, true, PRICE, new CapPrice("North", BigDecimal.ZERO), null),
                Reason.Bound.by(
                        group,
                        new TargetPrice(
                                null, DrawTarget.Side.AT_LEAST, Power.ofWatts(400_000), new BigDecimal("35.5"))),
                Reason.Bound.by(group, new TargetPrice("North", DrawTarget.Side.AT_MOST, Power.NONE, BigDecimal.TEN)),
                Reason.Bound.by(group, TargetPrice.ofBlock(Power.ofWatts(5_000_000), new BigDecimal("71.25"))),
                new Reason.Told(ReasonKind.BOUND, "minimum time up of 30 min"));
    }

    private static List<LevelRule> yielding() {
        Stream<YieldingLimit> others =
                Stream.of(new YieldingLimit.Past(), new YieldingLimit.All(), new YieldingLimit.Told("ramp of 5 W/min"));
        return Stream.concat(others, GroupLimit.binding().stream().map(ReasonSamples::own))
                .map(limit -> new LevelRule(LevelRange.of(0), Claims.told("stop"), limit, false))
                .toList();
    }

    private static YieldingLimit own(GroupLimit limit) {
        return new YieldingLimit.Own(limit, Samples.elaborateGroup().limits());
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Origin origin : origins()) {
            IntentClass[] classes = IntentClass.values();
            boolean isIntent = !(origin instanceof Origin.Told);
            claims.add(new Claim(
                    isIntent ? classes[claims.size() % classes.length] : null,
                    isIntent ? new UUID(1, claims.size()) : null,
                    origin));
        }
        return claims;
    }

    /** An hour for each of the reasons, the first one again at the end. */
    public static GroupPlanRecord groupPlan(long number, MinerGroup group) {
        List<Reason> reasons = new ArrayList<>(reasons(group));
        reasons.add(reasons.getFirst());
        Duration hour = Duration.ofHours(1);
        List<ExplainedSlot> slots = IntStream.range(0, reasons.size())
                .mapToObj(i -> new ExplainedSlot(
                        Interval.of(AT.plus(hour.multipliedBy(i)), hour),
                        null,
                        null,
                        null,
                        0,
                        null,
                        null,
                        reasons.get(i)))
                .toList();
        GroupId id = new GroupId(StoreContract.id(number));
        return new GroupPlanRecord(id, group, 1, GroupState.OFF, Money.zero(Samples.EUR), 0, slots);
    }
}
