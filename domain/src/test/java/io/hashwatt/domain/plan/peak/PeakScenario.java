package io.hashwatt.domain.plan.peak;

import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.domain.fleet.Site;
import io.hashwatt.domain.fleet.SiteLimits;
import io.hashwatt.domain.fleet.StartCost;
import io.hashwatt.domain.fleet.TransitionLimits;
import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.Hashrate;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.kernel.Power;
import io.hashwatt.domain.market.tariff.BillingPeriod;
import io.hashwatt.domain.market.tariff.DemandCharge;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import io.hashwatt.domain.market.tariff.TariffVersion;
import io.hashwatt.domain.plan.dp.Horizon;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Sites with a demand charge, in Berlin and euros. */
final class PeakScenario {

    static final LocalDays BERLIN = new LocalDays(ZoneId.of("Europe/Berlin"));

    private PeakScenario() {}

    static DemandCharge monthly(String perKw, CalendarWindow... when) {
        return monthly("Peak", perKw, when);
    }

    static DemandCharge monthly(String name, String perKw, CalendarWindow... when) {
        return new DemandCharge(
                name, new BigDecimal(perKw), DemandCharge.USUALLY_MEASURED, BillingPeriod.MONTH, List.of(when));
    }

    static PowerCosts costs(DemandCharge... charges) {
        return PowerCosts.of(
                new Tariff(
                        new CurrencyCode("EUR"),
                        new TreeSet<>(),
                        List.of(new TariffVersion(null, null, List.of(), List.of(charges)))),
                BERLIN);
    }

    /** Levels of watts and TH/s, off first. */
    static MinerGroup group(String name, long[]... levels) {
        List<PowerLevel> all = new ArrayList<>();
        for (int level = 0; level < levels.length; level++) {
            all.add(new PowerLevel(
                    "level " + level,
                    Power.ofWatts(levels[level][0]),
                    new Hashrate(BigDecimal.valueOf(levels[level][1]))));
        }
        return new MinerGroup(name, 1, all, TransitionLimits.NONE, StartCost.NONE, 0);
    }

    static Site site(Power baseLoad, MinerGroup... groups) {
        return new Site(
                BERLIN.zone(), new CurrencyCode("EUR"), new SiteLimits(null, List.of(), baseLoad), List.of(groups));
    }

    /** Hours from an instant on. */
    static Horizon hours(Instant from, double hashprice, double... perMwh) {
        long[] bounds = new long[perMwh.length + 1];
        int[] day = new int[perMwh.length];
        double[] hashprices = new double[perMwh.length];
        for (int hour = 0; hour <= perMwh.length; hour++) {
            Instant begin = from.plus(Duration.ofHours(hour));
            bounds[hour] = begin.toEpochMilli();
            if (hour < perMwh.length) {
                day[hour] = (int) BERLIN.dayOf(begin).toEpochDay();
                hashprices[hour] = hashprice;
            }
        }
        return new Horizon(bounds, day, perMwh, hashprices);
    }

    static long[] level(long watts, long terahash) {
        return new long[] {watts, terahash};
    }
}
