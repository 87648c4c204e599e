package io.hashwatt.domain.market.tariff;

import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds billing periods of a tariff's demand charges. A charge that a version takes over from the one before just as it was
 * goes on; where it begins or ends with a version, so does its period.
 */
final class DemandPeriods {

    private final Tariff tariff;
    private final LocalDays days;

    DemandPeriods(Tariff tariff, LocalDays days) {
        this.tariff = tariff;
        this.days = days;
    }

    /** Those that an interval is part of, by their begin. */
    List<DemandPeriod> within(Interval interval) {
        List<DemandPeriod> periods = new ArrayList<>();
        for (int version = 0; version < tariff.versions().size(); version++) {
            for (DemandCharge charge : tariff.versions().get(version).demandCharges()) {
                if (!isTakenOver(charge, version)) {
                    add(charge, version, interval, periods);
                }
            }
        }
        periods.sort(Comparator.comparing(period -> period.interval().start()));
        return periods;
    }

    /** Those of a charge that begins with a version. */
    private void add(DemandCharge charge, int version, Interval within, List<DemandPeriod> periods) {
        LocalDate begins = tariff.versions().get(version).from();
        LocalDate ends = endOf(charge, version);
        LocalDate day = days.dayOf(within.start());
        if (begins != null && begins.isAfter(day)) {
            day = begins;
        }
        while (days.startOf(day).isBefore(within.end()) && (ends == null || day.isBefore(ends))) {
            LocalDate from = later(charge.period().startOf(day), begins);
            LocalDate next = charge.period().endOf(day);
            LocalDate to = ends != null && ends.isBefore(next) ? ends : next;
            periods.add(new DemandPeriod(charge, new Interval(days.startOf(from), days.startOf(to))));
            day = next;
        }
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private boolean isTakenOver(DemandCharge charge, int version) {
        return version > 0 && tariff.versions().get(version - 1).demandCharges().contains(charge);
    }

    /** First day without the charge; null: it is in the last version too. */
    private @Nullable LocalDate endOf(DemandCharge charge, int version) {
        for (int later = version + 1; later < tariff.versions().size(); later++) {
            if (!tariff.versions().get(later).demandCharges().contains(charge)) {
                return tariff.versions().get(later).from();
            }
        }
        return null;
    }
}
