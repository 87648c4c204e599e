package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.CalendarWindow;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.LocalDays;
import java.util.List;

/** When something holds at a site. */
public sealed interface Validity {

    /** The times in a period at which it holds, in order and apart from each other. @param days of the site */
    List<Interval> in(Interval period, LocalDays days);

    /** Once. @param interval in whole seconds, as plans are cut where it begins and ends */
    record Once(Interval interval) implements Validity {

        public Once {
            if (interval.start().getNano() != 0 || interval.end().getNano() != 0) {
                throw new IllegalArgumentException("begins and ends with a second: " + interval);
            }
        }

        @Override
        public List<Interval> in(Interval period, LocalDays days) {
            return interval.intersection(period).stream().toList();
        }
    }

    /** Again and again, by the site's clock and calendar. */
    record Recurring(CalendarWindow window) implements Validity {
        @Override
        public List<Interval> in(Interval period, LocalDays days) {
            return window.in(period, days);
        }
    }
}
