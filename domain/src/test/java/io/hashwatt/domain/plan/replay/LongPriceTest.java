package io.hashwatt.domain.plan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Timed;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupPlan;
import io.hashwatt.domain.plan.group.GroupTask;
import io.hashwatt.domain.plan.group.LevelRule;
import io.hashwatt.domain.plan.site.SitePlanner;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where one price holds for two days, as in a tariff,")
class LongPriceTest {

    private static final Instant START = Instant.parse("2026-10-05T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final MinerGroup GROUP = new MinerGroup(
            "A",
            100,
            List.of(PowerLevel.of("off", 0, "0"), PowerLevel.of("on", 3_000, "100")),
            TransitionLimits.NONE,
            StartCost.NONE,
            0);
    private static final Site SITE = new Site(ZONE, new CurrencyCode("EUR"), SiteLimits.NONE, List.of(GROUP));

    private static Interval hours(int from, int to) {
        return new Interval(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(to)));
    }

    private static Timed<LevelRule> told(int from, int to, int level) {
        return new Timed<>(hours(from, to), LevelRule.told(level, level, "somebody"));
    }

    private static PlanningGrid onePrice() {
        Slot.PowerQuote price = new Slot.PowerQuote(BigDecimal.valueOf(55), Finality.FINAL, START);
        return new PlanningGrid(
                List.of(new Slot(hours(0, 48), price, BigDecimal.valueOf(45))), new LocalDays(ZONE), SITE.currency());
    }

    /** The level of each slot and how many hours it lasts. */
    private static String levels(SitePlanner.Outcome outcome) {
        GroupPlan plan = ((SitePlanner.Outcome.Planned) outcome).plan().groups().getFirst();
        return IntStream.range(0, plan.grid().size())
                .mapToObj(slot -> plan.level(slot) + "x"
                        + plan.grid().slot(slot).interval().length().toHours())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("a limit stops a group for its own time, and not for two days")
    void limit() {
        GroupTask task = new GroupTask(GROUP, GroupState.OFF, List.of(told(8, 10, 0)));

        assertThat(levels(SitePlanner.plan(SITE, List.of(task), onePrice()))).isEqualTo("1x8 0x2 1x38");
    }

    @Test
    @DisplayName("a decision that holds in any case does so too")
    void decision() {
        GroupTask task = new GroupTask(GROUP, GroupState.OFF, List.of(told(8, 10, 0)));

        assertThat(levels(SitePlanner.insist(SITE, List.of(task), onePrice()))).isEqualTo("1x8 0x2 1x38");
    }

    @Test
    @DisplayName("a group that is told its levels changes when it is told")
    void wishes() {
        List<Timed<LevelRule>> wishes = List.of(told(0, 5, 1), told(5, 6, 0), told(6, 48, 1));
        GroupTask task = new GroupTask(GROUP, GroupState.OFF, List.of(), wishes);

        assertThat(levels(SitePlanner.insist(SITE, List.of(task), onePrice()))).isEqualTo("1x5 0x1 1x42");
    }
}
