package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.kernel.Power;
import java.util.List;

/**
 * What draws at a site's meter.
 *
 * @param base what draws there whatever is decided: the base load, and groups that are off
 * @param room under the site's cap, base included; infinite: there is none
 * @param steps of its groups, in order of merit
 * @param standing peaks that stand already
 * @param targets of draws at the meter
 */
public record PeakLoad(
        Power base, double room, List<MeritStep> steps, StandingPeaks standing, List<DrawTarget> targets) {

    public PeakLoad {
        steps = List.copyOf(steps);
        targets = List.copyOf(targets);
    }

    public static PeakLoad of(Site site, StandingPeaks standing) {
        Power base = site.limits().baseLoad();
        for (MinerGroup group : site.groups()) {
            base = base.plus(group.powerAt(0));
        }
        Power cap = site.limits().powerCap();
        return new PeakLoad(
                base,
                cap == null ? Double.POSITIVE_INFINITY : cap.watts().doubleValue(),
                MeritStep.of(site.groups()),
                standing,
                site.limits().targets().stream()
                        .filter(target -> target.feeder() == null)
                        .toList());
    }
}
