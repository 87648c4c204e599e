package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.CalendarFormat;
import io.hashwatt.application.schedule.port.CalendarFormatContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The fake format of calendars")
class FakeCalendarFormatTest extends CalendarFormatContract {

    @Override
    protected CalendarFormat format() {
        return new FakeCalendarFormat();
    }
}
