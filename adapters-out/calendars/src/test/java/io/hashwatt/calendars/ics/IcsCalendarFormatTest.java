package io.hashwatt.calendars.ics;

import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.CalendarFormatContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("iCalendar as a format of calendars")
class IcsCalendarFormatTest extends CalendarFormatContract {

    @Override
    protected CalendarFormat format() {
        return Ics.FORMAT;
    }
}
