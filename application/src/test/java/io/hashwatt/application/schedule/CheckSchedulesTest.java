package io.hashwatt.application.schedule;

import static io.hashwatt.application.testing.Given.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Violation;
import io.hashwatt.application.schedule.CheckSchedules.Checked;
import io.hashwatt.application.testing.Calendars;
import io.hashwatt.application.testing.Samples;
import io.hashwatt.application.testing.ScheduleSamples;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.schedule.Finding;
import io.hashwatt.domain.schedule.Matter;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Schedules that are at no site yet")
class CheckSchedulesTest {

    private static final Wish ON = new Wish(Wish.Form.AT_LEAST, 1);

    private final CheckSchedules check = ScheduleUseCases.checking(new FakeRecurrenceExpander(), () -> START);
    private final RegisteredGroup hall = Samples.group(Samples.site(TenantId.PLATFORM, 1, "site"), 1, "hall");

    @Test
    @DisplayName("are compared with each other, and each is told what the other keeps it from")
    void amongEachOther() {
        ScheduleContent off =
                Calendars.named("off").daily("22:00", "06:00", Wish.OFF).content();
        ScheduleContent on = Calendars.named("on").daily("05:00", "07:00", ON).content();
        ScheduleContent apart =
                Calendars.named("apart").daily("12:00", "13:00", ON).content();

        List<Checked> checked = check.check(List.of(hall), List.of(off, on, apart));

        assertThat(checked).extracting(Checked::content).containsExactly(off, on, apart);
        assertThat(kinds(checked.get(0))).containsExactly(Finding.Kind.CONTRADICTION);
        assertThat(checked.get(0).findings().getFirst().matter()).isEqualTo(new Matter.Contradiction("on"));
        assertThat(checked.get(1).findings().getFirst().matter()).isEqualTo(new Matter.Contradiction("off"));
        assertThat(checked.get(2).findings()).isEmpty();
    }

    @Test
    @DisplayName("are told what is odd about them alone, and which rules they break")
    void alone() {
        ScheduleContent over = Calendars.named("over")
                .until(LocalDate.of(2020, 1, 1))
                .daily("22:00", "06:00", Wish.OFF)
                .content();

        List<Checked> checked = check.check(
                List.of(hall), List.of(over, ScheduleSamples.elaborateCalendar(), ScheduleSamples.strike("x")));

        assertThat(kinds(checked.get(0))).containsExactly(Finding.Kind.NEVER_FIRES);
        assertThat(checked.get(1).violations())
                .extracting(Violation::field)
                .containsExactly("slots[1].on.rule", "holidays.region");
        assertThat(checked.get(1).findings()).isEmpty();
        assertThat(checked.get(2).violations()).isEmpty();
    }

    @Test
    @DisplayName("that mean a group the fleet does not have are told so")
    void unknownGroup() {
        RegisteredGroup other = Samples.group(Samples.site(TenantId.PLATFORM, 2, "other"), 2, "other");
        ScheduleContent both = Calendars.named("both")
                .of(new Target.Groups(List.of(hall.id(), other.id())))
                .daily("22:00", "06:00", Wish.OFF)
                .content();

        assertThat(kinds(check.check(List.of(hall), List.of(both)).getFirst()))
                .containsExactly(Finding.Kind.GROUP_GONE);
    }

    @Test
    @DisplayName("that mean a feeder or a tag nobody has would be refused at any site with this fleet")
    void nobodyMeant() {
        List<Checked> checked = check.check(
                List.of(hall),
                List.of(
                        nights(new Target.Feeder("A")),
                        nights(new Target.Tagged("hydro")).named("tagged")));

        assertThat(checked)
                .flatExtracting(Checked::findings)
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOBODY_MEANT, Finding.Kind.NOBODY_MEANT);
    }

    private static ScheduleContent nights(Target target) {
        return Calendars.named("nights")
                .of(target)
                .daily("22:00", "06:00", Wish.OFF)
                .content();
    }

    private static List<Finding.Kind> kinds(Checked checked) {
        return checked.findings().stream().map(Finding::kind).toList();
    }
}
