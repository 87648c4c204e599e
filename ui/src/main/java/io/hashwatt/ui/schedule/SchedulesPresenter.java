package io.hashwatt.ui.schedule;

import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.application.schedule.ReadSchedules;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.kit.InAddress;
import io.hashwatt.ui.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the views of schedules ask and do, by in-ports. */
@Dependent
public final class SchedulesPresenter {

    private final ManageSchedules manage;
    private final ReadSchedules schedules;
    private final ExchangeCalendars exchange;
    private final SchedulePreviews previews;
    private final ScheduleSites sites;

    @Inject
    SchedulesPresenter(
            ManageSchedules manage,
            ReadSchedules schedules,
            ExchangeCalendars exchange,
            SchedulePreviews previews,
            ScheduleSites sites) {
        this.manage = manage;
        this.schedules = schedules;
        this.exchange = exchange;
        this.previews = previews;
        this.sites = sites;
    }

    public static boolean mayChange() {
        return CurrentUser.may(Permission.SCHEDULE);
    }

    /** Writes, activates, pauses and so on: the answers are shown by who asks. */
    public ManageSchedules manage() {
        return manage;
    }

    public ExchangeCalendars exchange() {
        return exchange;
    }

    public SchedulePreviews previews() {
        return previews;
    }

    public ScheduleSites sites() {
        return sites;
    }

    /** One of the site. @param id as it stands in an address */
    public Optional<Schedule> find(RegisteredSite site, String id) {
        return InAddress.id(id, ScheduleId::new)
                .flatMap(known -> schedules.find(actor(), known))
                .filter(found -> found.site().equals(site.id()));
    }

    public Optional<Schedule> find(ScheduleId id) {
        return schedules.find(actor(), id);
    }

    /** Another one of the site, by the name it has or will have. @param than null: than a new one */
    public Optional<Schedule> other(RegisteredSite site, @Nullable ScheduleId than, String name) {
        return schedules.list(actor(), site.id(), false).stream()
                .filter(other -> !other.id().equals(than))
                .filter(other ->
                        other.name().equals(name) || other.content().name().equals(name))
                .findFirst();
    }

    public List<ScheduleVersion> versions(ScheduleId id) {
        return schedules.versions(actor(), id);
    }

    /** A site whose other schedules have this name has it no more than once. */
    public String freeName(RegisteredSite site, String wanted) {
        List<String> taken = schedules.list(actor(), site.id(), false).stream()
                .flatMap(schedule -> List.of(schedule.name(), schedule.content().name()).stream())
                .toList();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    public NavigableSet<String> holidayRegions() {
        return schedules.holidayRegions();
    }

    public static Actor actor() {
        return CurrentUser.currentActor();
    }
}
