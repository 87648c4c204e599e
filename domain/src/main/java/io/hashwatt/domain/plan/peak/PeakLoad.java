package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.BaseLoad;
import io.hashwatt.domain.fleet.DrawTarget;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.kernel.Stepwise;
import io.hashwatt.domain.kernel.Timed;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What draws at a site's meter.
 *
 * @param base what is taken to draw there whatever is decided: the base load, and groups that are off
 * @param steps of its groups, in order of merit
 * @param standing peaks that stand already
 */
public record PeakLoad(Site site, Power base, List<MeritStep> steps, StandingPeaks standing) {

    /** In how many of ten hours there is to be room for a level that is worth it. */
    private static final int MOST_OF_TEN = 9;

    private static final int MOST_LOADS = 200;

    public PeakLoad {
        steps = List.copyOf(steps);
    }

    /** With the base load that is usual. */
    public static PeakLoad of(Site site, StandingPeaks standing) {
        return new PeakLoad(site, site.limits().baseLoad().plus(drawnOff(site)), MeritStep.of(site.groups()), standing);
    }

    private static Power drawnOff(Site site) {
        return site.groups().stream().map(group -> group.powerAt(0)).reduce(Power.NONE, Power::plus);
    }

    /** With the least base load of an interval: what its peaks are taken to cost is not above the truth then. */
    PeakLoad withLeastBase(Interval interval) {
        Power least = baseOver(interval).in(interval).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new PeakLoad(site, least, steps, standing);
    }

    /**
     * With the base load that is usual in an interval: where a series says it, what it does not exceed in most of the time. Room
     * for a level that is kept for some rare hours only is not made; the level is off in them.
     */
    PeakLoad withUsualBase(Interval interval) {
        LoadSeries series = site.limits().baseLoadSeries();
        if (series == null || series.over(interval).isEmpty()) {
            return this;
        }
        List<Timed<Power>> rising = new BaseLoad(site, interval)
                .with(List.of(new Timed<>(interval, drawnOff(site)))).stream()
                        .sorted(Comparator.comparing(Timed::value))
                        .toList();
        Duration left = interval.length().multipliedBy(MOST_OF_TEN).dividedBy(10);
        int place = 0;
        while (left.compareTo(rising.get(place).interval().length()) > 0) {
            left = left.minus(rising.get(place).interval().length());
            place++;
        }
        return new PeakLoad(site, rising.get(place).value(), steps, standing);
    }

    /** The same at a site without draw targets. */
    PeakLoad withoutTargets() {
        SiteLimits untargeted = site.limits().aimingAt(List.of());
        return new PeakLoad(new Site(site.zone(), site.currency(), untargeted, site.groups()), base, steps, standing);
    }

    /** Whether what draws beside the groups in an interval has too many different values to weigh targets beside each. */
    boolean isJagged(Interval interval) {
        return new HashSet<>(baseOver(interval).values()).size() > MOST_LOADS;
    }

    /** What draws whatever is decided, as it changes in an interval. */
    Stepwise<Power> baseOver(Interval interval) {
        Power off = drawnOff(site);
        return new BaseLoad(site, interval).course().map(off::plus);
    }

    /** In watts under the site's cap, base included; infinite: there is none. */
    double room() {
        Power cap = site.limits().powerCap();
        return cap == null ? Double.POSITIVE_INFINITY : cap.watts().doubleValue();
    }

    /** Of draws at the meter. */
    List<DrawTarget> targets() {
        return site.limits().targets().stream()
                .filter(target -> target.feeder() == null)
                .toList();
    }
}
