package io.hashwatt.ui.schedule.words;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import com.vaadin.flow.component.UI;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.fixture.Mine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars for tests of their words, and somebody who reads them in German. */
public final class Calendars {

    public static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);
    public static final Wish NORMAL = new Wish(Form.AT_MOST, 2);
    public static final Wish ECO = new Wish(Form.AT_MOST, 1);

    static final RegisteredGroup B1 = group(1, "B1");
    static final RegisteredGroup C_HALL = group(2, "C hall");
    static final RegisteredGroup D4 = group(3, "D4");
    public static final List<RegisteredGroup> GROUPS = List.of(B1, C_HALL, D4);
    static final Target BOTH = new Target.Groups(List.of(B1.id(), C_HALL.id()));

    /** Vaadin itself holds it by a weak hand only. */
    private static @Nullable UI reader;

    private Calendars() {}

    /** The one of the mock-up. */
    public static CalendarContent quietNights() {
        return calendar(
                BOTH,
                weekly(WEEKDAYS, "22:00", "06:00", 1, NORMAL),
                weekly(EnumSet.of(SATURDAY), "14:00", "09:00", 1, NORMAL),
                weekly(WEEKDAYS, "17:00", "20:00", 0, ECO));
    }

    public static CalendarContent calendar(Target target, CalendarSlot... slots) {
        return new CalendarContent(
                "Quiet nights",
                target,
                ZoneId.of("America/Chicago"),
                Stream.of(slots).anyMatch(slot -> slot.on().countsFromFirstDay()) ? LocalDate.of(2026, 1, 5) : null,
                null,
                List.of(slots),
                new TreeSet<>(),
                null,
                ClockChange.USUAL);
    }

    public static CalendarSlot weekly(Set<DayOfWeek> days, String starts, String ends, int daysLater, Wish wish) {
        return slot(new Recurrence.Weekly(days, 1), starts, ends, daysLater, wish);
    }

    static CalendarSlot slot(Recurrence on, String starts, String ends, int daysLater, Wish wish) {
        return new CalendarSlot(on, LocalTime.parse(starts), LocalTime.parse(ends), daysLater, wish);
    }

    private static RegisteredGroup group(long id, String name) {
        MinerGroup group = Mine.miners(name, 100, 0);
        return new RegisteredGroup(
                new GroupId(new UUID(0, id)),
                new TenantId(new UUID(0, 1)),
                new SiteId(new UUID(0, 1)),
                group,
                Mine.NOW,
                1);
    }

    /** From now on, until {@link #inEnglish}. */
    static void inGerman() {
        reader = new UI();
        reader.setLocale(Locale.GERMAN);
        UI.setCurrent(reader);
    }

    static void inEnglish() {
        UI.setCurrent(null);
        reader = null;
    }
}
