package io.hashwatt.application.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.market.QuotedPrice;
import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.LevelChange;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupPlanner;
import io.hashwatt.domain.plan.group.GroupPlanning;
import io.hashwatt.domain.plan.group.GroupRules;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.RunState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each recorded day is planned again in each of its slots, up to its end, from where the plan before has left the group.
 * Nothing has changed meanwhile, so that the rest of the plan before is worth as much as anything.
 */
@DisplayName("Plans of equal worth")
class ReplannedAlikeTest {

    private static final BigDecimal HASHPRICE = BigDecimal.valueOf(48);
    private static final int DAY = 96;
    private static final int DAYS = 21;
    private static final int TWO_HOURS = 8;

    private static final List<PowerLevel> LEVELS = List.of(
            PowerLevel.of("off", 15, "0"), PowerLevel.of("eco", 2_400, "120"), PowerLevel.of("full", 3_600, "160"));
    private static final TransitionLimits TIMES =
            TransitionLimits.NONE.withMinimumUp(Duration.ofHours(1)).withMinimumDown(Duration.ofMinutes(45));
    private static final TransitionLimits CHANGES = TransitionLimits.NONE
            .withMinimumLevel(Duration.ofMinutes(45))
            .withLevelChange(new LevelChange(Duration.ofMinutes(20), BigDecimal.ONE));

    private final List<QuotedPrice> recorded = new RecordedPrices().realTime();

    /** Prices as recorded, and in whole tens, where many plans are worth the same. */
    static Stream<Arguments> cases() {
        return Stream.of(TransitionLimits.NONE, TIMES, CHANGES, TIMES.withMinimumLevel(CHANGES.minimumLevel()))
                .flatMap(limits -> Stream.of(Arguments.of(limits, 2), Arguments.of(limits, -1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("do not flap in the coming two hours from one planning to the next")
    void alike(TransitionLimits limits, int digits) {
        MinerGroup group = new MinerGroup("A", 100, LEVELS, limits, StartCost.flat(BigDecimal.valueOf(4)), 0);

        int changed = IntStream.range(0, DAYS)
                .map(day -> changesWithin(grid(day, digits), group))
                .sum();

        assertThat(changed).isZero();
    }

    private static int changesWithin(PlanningGrid day, MinerGroup group) {
        int changed = 0;
        GroupPlan before = plan(new GroupTask(group, GroupState.OFF, List.of()), day);
        for (int slot = 1; slot < day.size(); slot++) {
            PlanningGrid rest = day.withSlots(day.slots().subList(slot, day.size()));
            GroupPlan now = plan(new GroupTask(group, after(before), List.of()), rest);
            for (int coming = 0; coming < Math.min(TWO_HOURS, rest.size()); coming++) {
                changed += now.level(coming) == before.level(coming + 1) ? 0 : 1;
            }
            before = now;
        }
        return changed;
    }

    private static GroupPlan plan(GroupTask task, PlanningGrid grid) {
        return ((GroupPlanning.Planned) GroupPlanner.plan(task, grid)).plan();
    }

    /** Where the first slot of a plan leaves its group. */
    private static GroupState after(GroupPlan plan) {
        RunState first = GroupRules.initial(plan.task(), plan.grid());
        Duration slot = plan.grid().slot(0).interval().length();
        boolean staysOn = first.isOn() == plan.level(0) > 0;
        boolean staysAt = first.level() == plan.level(0);
        GroupState initial = plan.task().initial();
        @Nullable Duration inState = staysOn ? plus(initial.inState(), slot) : slot;
        return new GroupState(plan.level(0), inState, staysAt ? plus(initial.atLevel(), slot) : slot, 0);
    }

    private static @Nullable Duration plus(@Nullable Duration before, Duration slot) {
        return before == null ? null : before.plus(slot);
    }

    private PlanningGrid grid(int day, int digits) {
        List<Slot> slots = recorded.subList(day * DAY, (day + 1) * DAY).stream()
                .map(price -> new Slot(
                        price.delivery(),
                        new Slot.PowerQuote(
                                price.perMwh().setScale(digits, RoundingMode.HALF_EVEN),
                                Finality.FINAL,
                                price.delivery().end()),
                        HASHPRICE))
                .toList();
        return new PlanningGrid(slots, RecordedPrices.TEXAS, RecordedPrices.USD);
    }
}
