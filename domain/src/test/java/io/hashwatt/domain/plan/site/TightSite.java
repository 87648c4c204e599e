package io.hashwatt.domain.plan.site;

import static io.hashwatt.domain.kernel.Amounts.EUR;

import io.hashwatt.domain.fleet.GroupState;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.domain.plan.grid.PlanningGrid;
import io.hashwatt.domain.plan.grid.Slot;
import io.hashwatt.domain.plan.group.GroupTask;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Sixteen groups under a cap at 55 % of their power: twelve of them can run at their lowest levels, and room for half a group is
 * left.
 */
final class TightSite {

    static final int SLOTS = 96;
    private static final int GROUPS = 16;
    private static final Instant MIDNIGHT = Instant.parse("2026-01-12T23:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private TightSite() {}

    /** Its groups at full power. */
    static List<GroupTask> running(Site site) {
        return site.groups().stream()
                .map(group -> new GroupTask(group, new GroupState(group.topLevel(), null, 0), List.of()))
                .toList();
    }

    /** @param day of other groups each time */
    static Site of(int day) {
        return capped(
                IntStream.range(day * GROUPS, (day + 1) * GROUPS)
                        .mapToObj(TightSite::group)
                        .toList(),
                55);
    }

    /** @param percent of the groups' power */
    static Site capped(List<MinerGroup> groups, int percent) {
        Power top =
                groups.stream().map(group -> group.powerAt(group.topLevel())).reduce(Power.NONE, Power::plus);
        Power cap = new Power(top.watts().multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        return new Site(ZoneId.of("Europe/Berlin"), EUR, SiteLimits.of(cap), groups);
    }

    /** Two hours up, one down, 5 to 24 a start; no two are alike. */
    private static MinerGroup group(int number) {
        int top = 3_000 + number;
        return new MinerGroup(
                "group " + number,
                100,
                List.of(
                        PowerLevel.of("off", 15, "0"),
                        level("70 %", top * 70 / 100, "15.5"),
                        level("85 %", top * 85 / 100, "17"),
                        level("100 %", top, "18.5")),
                TransitionLimits.NONE.withMinimumUp(Duration.ofHours(2)).withMinimumDown(Duration.ofHours(1)),
                StartCost.flat(BigDecimal.valueOf(5 + number % 20)),
                0);
    }

    private static PowerLevel level(String name, int watts, String joulesPerTerahash) {
        return PowerLevel.of(
                name,
                watts,
                BigDecimal.valueOf(watts)
                        .divide(new BigDecimal(joulesPerTerahash), 3, RoundingMode.HALF_EVEN)
                        .toString());
    }

    /** Two peaks a day, a hole at noon, and noise, from a seed. */
    static PlanningGrid prices(int day) {
        Random random = new Random(day);
        List<Slot> slots = IntStream.range(0, SLOTS)
                .mapToObj(slot -> {
                    Interval interval = Interval.of(MIDNIGHT.plus(QUARTER.multipliedBy(slot)), QUARTER);
                    double hour = slot / 4.0;
                    double price = 85
                            + 35 * bump(hour, 8, 1.5)
                            + 60 * bump(hour, 19, 2)
                            - 60 * bump(hour, 13, 2.5)
                            + 6 * random.nextGaussian();
                    return new Slot(
                            interval,
                            new Slot.PowerQuote(
                                    BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_EVEN),
                                    Finality.FINAL,
                                    MIDNIGHT),
                            BigDecimal.valueOf(50));
                })
                .toList();
        return new PlanningGrid(slots, new LocalDays(ZoneId.of("Europe/Berlin")), EUR);
    }

    private static double bump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return Math.exp(-distance * distance / 2);
    }
}
