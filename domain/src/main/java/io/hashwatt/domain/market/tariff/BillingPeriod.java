package io.hashwatt.domain.market.tariff;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * How long the highest draw counts before it begins again at nothing: so many whole months by the site's calendar. A season
 * is several months, such as six from October on.
 *
 * @param months a whole part of a year: 1, 2, 3, 4, 6 or 12
 * @param first a month in which a period begins
 */
public record BillingPeriod(int months, Month first) {

    /** Every month by itself. */
    public static final BillingPeriod MONTH = new BillingPeriod(1, Month.JANUARY);

    private static final int MONTHS_OF_YEAR = Month.values().length;

    public BillingPeriod {
        if (!isPartOfYear(months)) {
            throw new IllegalArgumentException("a billing period is a whole part of a year, in months");
        }
    }

    public static boolean isPartOfYear(int months) {
        return months > 0 && MONTHS_OF_YEAR % months == 0;
    }

    /** First day of the period that a day belongs to. */
    LocalDate startOf(LocalDate day) {
        int into = Math.floorMod(day.getMonthValue() - first.getValue(), MONTHS_OF_YEAR) % months;
        return YearMonth.from(day).minusMonths(into).atDay(1);
    }

    /** First day of the period after the one that a day belongs to. */
    LocalDate endOf(LocalDate day) {
        return startOf(day).plusMonths(months);
    }
}
