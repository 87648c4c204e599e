package io.hashwatt.application.testing;

import static io.hashwatt.application.testing.Samples.BERLIN;
import static io.hashwatt.application.testing.Samples.EUR;
import static io.hashwatt.application.testing.StoreContract.AT;
import static io.hashwatt.application.testing.StoreContract.POSITIVE;
import static io.hashwatt.application.testing.StoreContract.TEXT;
import static io.hashwatt.application.testing.StoreContract.TWENTY_DECIMALS;
import static io.hashwatt.application.testing.StoreContract.id;

import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.kernel.ScheduleId;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.kernel.SiteId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarContent.Holidays;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.ClockChange;
import io.hashwatt.domain.schedule.Protection;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.ScheduleDraft;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.schedule.StrikeContent;
import io.hashwatt.domain.schedule.StrikeContent.Patience;
import io.hashwatt.domain.schedule.StrikeContent.Strikes;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.tenancy.Actor.Principal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Schedules with values that are easily lost, and the least that a test needs of each. */
public final class ScheduleSamples {

    private static final Principal ANNA = new Principal(Principal.Kind.USER, id(77).toString(), "anna");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private ScheduleSamples() {}

    /** The whole site off from ten at night until six, every day. */
    public static CalendarContent nightly(String name) {
        return new CalendarContent(
                name,
                new Target.WholeSite(),
                BERLIN,
                null,
                null,
                List.of(new CalendarSlot(
                        new Recurrence.Weekly(EnumSet.allOf(DayOfWeek.class), 1),
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0),
                        1,
                        Wish.OFF)),
                new TreeSet<>(),
                null,
                ClockChange.USUAL);
    }

    /** With every optional value, every recurrence and unusual texts. */
    public static CalendarContent elaborateCalendar() {
        return new CalendarContent(
                TEXT,
                new Target.Groups(List.of(new GroupId(id(9)), new GroupId(id(8)))),
                ZoneId.of("Asia/Kathmandu"),
                DAY,
                DAY.withYear(9_999),
                List.of(
                        slot(new Recurrence.Weekly(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), 52), Wish.Form.AT_MOST),
                        slot(new Recurrence.Rule("FREQ=MONTHLY;BYDAY=-1FR", DAY), Wish.Form.AT_LEAST),
                        slot(new Recurrence.Dates(new TreeSet<>(Set.of(DAY, DAY.plusDays(2)))), Wish.Form.EXACTLY)),
                new TreeSet<>(Set.of(DAY.plusDays(3), DAY.plusDays(4))),
                new Holidays("DE-BY", Holidays.Effect.AS_SUNDAY),
                new ClockChange(ClockChange.Gap.SKIP, ClockChange.Overlap.BOTH));
    }

    private static CalendarSlot slot(Recurrence on, Wish.Form form) {
        return new CalendarSlot(on, LocalTime.of(0, 1), LocalTime.MIDNIGHT, 7, new Wish(form, 3));
    }

    public static StrikeContent strike(String name) {
        return new StrikeContent(
                name,
                new Target.WholeSite(),
                null,
                new Strikes.Automatic(BigDecimal.ZERO),
                BigDecimal.ZERO,
                Patience.NONE);
    }

    /** With every optional value and many digits. */
    public static StrikeContent elaborateStrike() {
        return new StrikeContent(
                TEXT,
                new Target.Tagged("S21+ Hyd."),
                new SeriesId(id(7)),
                new Strikes.Typed(EUR, List.of(POSITIVE, POSITIVE, TWENTY_DECIMALS)),
                TWENTY_DECIMALS,
                new Patience(POSITIVE, 100, 2, POSITIVE, Duration.ofDays(1), Duration.ofMinutes(1)));
    }

    public static Schedule drafted(SiteId site, long number, ScheduleContent content) {
        return new Schedule(
                new ScheduleId(id(number)),
                site,
                Schedule.State.DRAFT,
                null,
                new ScheduleDraft(content, new Principal(Principal.Kind.API_KEY, TEXT, TEXT), AT),
                1);
    }

    /** Active with its first version. */
    public static Schedule inForce(SiteId site, long number, ScheduleContent content) {
        return new Schedule(new ScheduleId(id(number)), site, Schedule.State.ACTIVE, version(1, content), null, 1);
    }

    public static ScheduleVersion version(int number, ScheduleContent content) {
        return new ScheduleVersion(number, content, ANNA, AT.plusNanos(1_000L * number), TEXT);
    }

    public static Protection protection(RegisteredGroup group, String reason) {
        return new Protection(group.id(), ANNA, AT, reason);
    }
}
