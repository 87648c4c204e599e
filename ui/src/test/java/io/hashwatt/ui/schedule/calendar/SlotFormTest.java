package io.hashwatt.ui.schedule.calendar;

import static io.hashwatt.ui.schedule.words.Calendars.ECO;
import static io.hashwatt.ui.schedule.words.Calendars.GROUPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.fixture.FakeTenancy;
import io.hashwatt.ui.fixture.Mine;
import io.hashwatt.ui.fixture.Screen;
import io.hashwatt.ui.schedule.words.Calendars;
import io.hashwatt.ui.schedule.words.LevelNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slot by fields")
class SlotFormTest {

    private static final LevelNames LEVELS = new LevelNames(GROUPS, new Target.WholeSite());

    private final Screen screen = new Screen(new FakeTenancy().actor("admin"));
    private final List<CalendarSlot> taken = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("says at each field what is missing, all at once")
    void broken() {
        SlotForm.weekly(LEVELS, null, ECO, taken::add).open();
        screen.field("starts", TimePicker.class).clear();
        screen.field("later", IntegerField.class).setValue(8);

        screen.button("Add a slot").click();

        assertThat(screen.errorAt("days")).isEqualTo("Choose at least one day");
        assertThat(screen.errorAt("starts")).isEqualTo("A time in whole minutes");
        assertThat(screen.errorAt("ends")).isEmpty();
        assertThat(screen.errorAt("later")).isEqualTo("Must be 0 to 7 days");
        assertThat(taken).isEmpty();
        assertThat(screen.isOpen()).isTrue();
    }

    @Test
    @DisplayName("ends on the day after where its end is not after its beginning")
    @SuppressWarnings("unchecked")
    void nextDay() {
        SlotForm.weekly(LEVELS, null, ECO, taken::add).open();
        screen.field("days", CheckboxGroup.class).setValue(Set.of(DayOfWeek.MONDAY));
        screen.field("ends", TimePicker.class).setValue(LocalTime.of(6, 0));

        screen.button("Add a slot").click();

        assertThat(taken)
                .containsExactly(new CalendarSlot(
                        new Recurrence.Weekly(Set.of(DayOfWeek.MONDAY), 1),
                        LocalTime.of(17, 0),
                        LocalTime.of(6, 0),
                        1,
                        ECO));
        assertThat(screen.isOpen()).isFalse();
    }

    @Test
    @DisplayName("asks for a level only where it is not off")
    @SuppressWarnings("unchecked")
    void level() {
        SlotForm.rule(LEVELS, LocalDate.of(2026, 12, 1), taken::add).open();
        assertThat(screen.field("level", Select.class).isVisible()).isFalse();
        screen.field("rule", ComboBox.class).setValue("FREQ=MONTHLY;BYDAY=1MO");
        screen.field("wish", Select.class).setValue(Wish.Form.AT_LEAST);
        assertThat(screen.field("level", Select.class).isVisible()).isTrue();
        screen.field("level", Select.class).setValue(2);

        screen.button("Add a slot").click();

        assertThat(taken).extracting(CalendarSlot::wish).containsExactly(new Wish(Wish.Form.AT_LEAST, 2));
        assertThat(screen.field("first", DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    @DisplayName("gives back the one it was opened for")
    void roundTrip() {
        CalendarSlot slot = new CalendarSlot(
                new Recurrence.Rule("FREQ=DAILY;INTERVAL=3", LocalDate.of(2026, 11, 2)),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                2,
                ECO);
        SlotForm.of(LEVELS, slot, taken::add).open();

        screen.button("Take over").click();

        assertThat(taken).containsExactly(slot);
    }

    @Test
    @DisplayName(
            "offers each level that a group has by its name, and the one it was opened for even if no group has it")
    @SuppressWarnings("unchecked")
    void levelIsGone() {
        CalendarSlot slot = new CalendarSlot(
                new Recurrence.Weekly(Set.of(DayOfWeek.MONDAY), 1),
                LocalTime.of(17, 0),
                LocalTime.of(20, 0),
                0,
                Calendars.NORMAL);
        SlotForm.of(LevelNames.of(Mine.withoutNormal("B1")), slot, taken::add).open();

        assertThat(Screen.words(screen.field("level", Select.class)))
                .containsExactly("Eco", "Boost", "level 2, which no group has");
        screen.button("Take over").click();

        assertThat(taken).containsExactly(slot);
    }
}
