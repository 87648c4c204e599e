package io.hashwatt.calendars;

import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.calendars.ics.IcsCalendarFormat;

/** The adapters of this module. Both may be shared by any number of threads. */
public final class Calendars {

    private Calendars() {}

    public static RecurrenceExpander expander() {
        return new LibRecurExpander(new JollydayHolidays());
    }

    public static CalendarFormat format(RecurrenceExpander expander) {
        return new IcsCalendarFormat(expander);
    }
}
