package io.hashwatt.application;

import io.hashwatt.domain.fleet.event.FleetEvent;
import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.market.event.MarketEvent;
import io.hashwatt.domain.plan.event.PlanEvent;
import io.hashwatt.domain.schedule.event.ScheduleEvent;
import io.hashwatt.domain.tenancy.event.TenancyEvent;
import java.util.List;

/** The events of all contexts; each new context adds its own. For those who put the program together. */
public final class AllEvents {

    public static final List<Class<? extends Event>> OF_ALL_CONTEXTS =
            List.of(TenancyEvent.class, FleetEvent.class, MarketEvent.class, ScheduleEvent.class, PlanEvent.class);

    private AllEvents() {}
}
