package io.hashwatt.server.demo;

import io.hashwatt.application.plan.backtest.ManageBacktests;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.kernel.Interval;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.plan.replay.Policy;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Enters the demo's two sites with what was known at a time. */
@ApplicationScoped
class DemoSeed {

    private static final Instant FIRST_PRICE = Instant.parse("2024-06-01T05:00:00Z");

    private final DemoMines mines;
    private final ManageSchedules schedules;
    private final ManageBacktests backtests;

    @Inject
    DemoSeed(DemoMines mines, ManageSchedules schedules, ManageBacktests backtests) {
        this.mines = mines;
        this.schedules = schedules;
        this.backtests = backtests;
    }

    /** @param now nothing that was published later is entered */
    void plant(TenantId tenant, Instant now) {
        Actor actor = Actor.system(tenant, "demo");
        SeriesId difficulty = mines.difficulty(actor, now);
        SiteId texas = mines.texas(actor, difficulty, now);
        mines.germany(actor, difficulty, now);
        DemoMines.done(schedules.create(actor, texas, eveningPeak()));
        DemoMines.done(backtests.submit(
                actor, texas, ManageBacktests.Wish.ofAllGroups(new Interval(FIRST_PRICE, now), Policy.allByPrices())));
    }

    /** A draft, to be looked at: it has no effect on what the demo shows before somebody activates it. */
    private static CalendarContent eveningPeak() {
        CalendarSlot peak = new CalendarSlot(
                new Recurrence.Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1),
                LocalTime.of(17, 0),
                LocalTime.of(20, 0),
                0,
                new Wish(Wish.Form.AT_MOST, 1));
        CalendarSlot nights = new CalendarSlot(
                new Recurrence.Weekly(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 1),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                1,
                new Wish(Wish.Form.AT_MOST, 2));
        return new CalendarContent(
                "Evening peak",
                new Target.WholeSite(),
                DemoMines.TEXAS.zone(),
                null,
                null,
                List.of(peak, nights),
                Collections.emptyNavigableSet(),
                null,
                ClockChange.USUAL);
    }
}
