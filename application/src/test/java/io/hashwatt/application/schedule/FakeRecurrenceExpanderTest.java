package io.hashwatt.application.schedule;

import io.hashwatt.application.schedule.port.RecurrenceExpander;
import io.hashwatt.application.schedule.port.RecurrenceExpanderContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The fake expander of rules")
class FakeRecurrenceExpanderTest extends RecurrenceExpanderContract {

    @Override
    protected RecurrenceExpander expander() {
        return new FakeRecurrenceExpander();
    }

    @Override
    protected String region() {
        return "NOWHERE";
    }
}
