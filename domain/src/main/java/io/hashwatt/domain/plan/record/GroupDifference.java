package io.hashwatt.domain.plan.record;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a group would do otherwise under another plan over the same time and prices.
 *
 * @param group as it was planned
 * @param inForce its levels as things are, in order of time without gap
 * @param drafted those it would have then, over the same time
 * @param gain what it earns more then, starts included; negative: less
 */
public record GroupDifference(
        GroupId id, MinerGroup group, List<LevelStretch> inForce, List<LevelStretch> drafted, Money gain) {

    /** Time in which neither of the plans changes the level. */
    public record Step(Interval interval, int inForce, int drafted, boolean isPriced) {

        public boolean differs() {
            return inForce != drafted;
        }
    }

    public GroupDifference {
        inForce = List.copyOf(inForce);
        drafted = List.copyOf(drafted);
    }

    /** Both plans side by side, in order of time without gap. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int then = 0;
        for (LevelStretch now : inForce) {
            Instant from = now.interval().start();
            while (from.isBefore(now.interval().end())) {
                LevelStretch other = drafted.get(then);
                Interval both = now.interval().intersection(other.interval()).orElseThrow();
                steps.add(new Step(both, now.level(), other.level(), now.isPriced()));
                from = both.end();
                then += from.equals(other.interval().end()) ? 1 : 0;
            }
        }
        return steps;
    }

    /** For how long it would be at another level. */
    public Duration differing() {
        return steps().stream()
                .filter(Step::differs)
                .map(step -> step.interval().length())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
