package io.hashwatt.application.market;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.market.ManageSiteMarket.StandingPeak;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import io.hashwatt.domain.market.SiteMarket;
import io.hashwatt.domain.market.tariff.DemandPeriod;
import io.hashwatt.domain.market.tariff.PeakReading;
import io.hashwatt.domain.market.tariff.PowerCosts;
import io.hashwatt.domain.market.tariff.Tariff;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a site's meter, beside what is stored. What is stored stays as it was told, until its billing period
 * is over or its charge is gone; anything else is told now.
 */
final class PeaksTold {

    private final List<StandingPeak> told;
    private final @Nullable SiteMarket stored;
    private final List<DemandPeriod> periods;
    private final Instant now;

    /** @param stored null: nothing @param tariff that it is told for; null: none */
    PeaksTold(
            List<StandingPeak> told,
            @Nullable SiteMarket stored,
            @Nullable Tariff tariff,
            LocalDays days,
            Instant now) {
        this.told = told;
        this.stored = stored;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.periods = PowerCosts.of(tariff, days).demandPeriods(Interval.of(this.now, Duration.ofSeconds(1)));
    }

    /** Whether what is stored is what the caller has read. */
    boolean areAbout(long version) {
        return (stored == null ? ManageSiteMarket.NOT_SET : stored.version()) == version;
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int at = 0; at < told.size(); at++) {
            StandingPeak peak = told.get(at);
            String entry = "standing_peaks[" + at + "].";
            if (!names.add(peak.charge())) {
                found.add(new Violation(entry + "charge", "must be there once: " + peak.charge()));
            }
            if (storedAs(peak).isEmpty()) {
                news(peak, entry).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is wrong with a peak that is told now. */
    private Optional<Violation> news(StandingPeak peak, String entry) {
        if (peak.asOf() != null) {
            return Optional.of(new Violation(
                    entry + "as_of",
                    "must be left out of what the meter shows now, or be as it was read: " + peak.charge()));
        }
        return present(peak.charge()).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(
                        entry + "charge",
                        "must be the name of a demand charge that the tariff has now: " + peak.charge()));
    }

    /** @param version of the site's market that will have them */
    List<PeakReading> readings(long version) {
        return told.stream().flatMap(peak -> reading(peak, version)).toList();
    }

    private Stream<PeakReading> reading(StandingPeak peak, long version) {
        Optional<PeakReading> known = storedAs(peak);
        if (known.isEmpty()) {
            return Stream.of(new PeakReading(peak.charge(), peak.peak(), now, version));
        }
        boolean counts = present(peak.charge()).filter(known.get()::isOf).isPresent();
        return counts ? known.stream() : Stream.empty();
    }

    private Optional<DemandPeriod> present(String charge) {
        return periods.stream()
                .filter(period -> period.charge().name().equals(charge))
                .findFirst();
    }

    /** Empty: it is news. */
    private Optional<PeakReading> storedAs(StandingPeak peak) {
        return stored == null
                ? Optional.empty()
                : stored.peakReadings().stream()
                        .filter(reading -> StandingPeak.of(reading).isLike(peak))
                        .findFirst();
    }
}
