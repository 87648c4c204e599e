package io.hashwatt.ui.schedule.calendar;

import static io.hashwatt.ui.form.Fields.within;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Fields;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.schedule.WishChoice;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.schedule.words.RuleWords;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One slot by fields: on which days, from when to when, and what is wanted. */
final class SlotForm {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final List<String> USUAL_RULES = List.of(
            "FREQ=MONTHLY;BYDAY=1MO",
            "FREQ=MONTHLY;BYMONTHDAY=1",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25",
            "FREQ=DAILY;INTERVAL=3");

    /** How its days are said. */
    private enum Kind {
        WEEKLY,
        DATES,
        RULE
    }

    private final Kind kind;
    private final int everyWeeks;
    private final String verb;
    private final EntryDialog<CalendarSlot> dialog;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(T.of("schedule.slot.days"));
    private final DayList dates = new DayList(T.of("schedule.slot.dates"));
    private final ComboBox<String> rule = new ComboBox<>(T.of("schedule.slot.rule"));
    private final DatePicker first = DayPicker.of(T.of("schedule.slot.first"));
    private final TimePicker starts = time(T.of("schedule.slot.starts"), LocalTime.of(17, 0));
    private final TimePicker ends = time(T.of("schedule.slot.ends"), LocalTime.of(20, 0));
    private final IntegerField later = Fields.whole(T.of("schedule.slot.later"), 0, CalendarSlot.MOST_DAYS);
    private final WishChoice wish;

    private SlotForm(
            Kind kind, LevelNames levels, @Nullable CalendarSlot slot, Wish wanted, Consumer<CalendarSlot> done) {
        this.kind = kind;
        everyWeeks = slot != null && slot.on() instanceof Recurrence.Weekly weekly ? weekly.everyWeeks() : 1;
        verb = T.of(slot == null ? "schedule.slot.add" : "schedule.slot.take");
        dialog = new EntryDialog<>(
                T.of(slot == null ? "schedule.slot.add" : "schedule.slot.edit"), RefusalWords.refusals(), done);
        Entries entries = dialog.entries();
        entries.panel().addClassName("hw-slot-form");
        switch (kind) {
            case WEEKLY -> entries.required("days", days, T.of("schedule.slot.rule.days"));
            case DATES -> entries.required("dates", dates, T.of("schedule.slot.rule.dates"));
            case RULE -> {
                entries.required("rule", rule, T.of("schedule.slot.rule.rule"));
                entries.required("first", first, T.of("schedule.slot.rule.first"));
            }
        }
        entries.required("starts", starts, SlotForm::isMinute, T.of("schedule.slot.rule.time"));
        entries.required("ends", ends, SlotForm::isMinute, T.of("schedule.slot.rule.time"));
        entries.optional("later", later, within(0, CalendarSlot.MOST_DAYS), T.of("schedule.slot.rule.later"));
        wish = new WishChoice(entries, T.of("schedule.slot.wish"), WishChoice.levels(levels, wanted));
        wish.show(wanted);
        prepare();
        if (slot != null) {
            fill(slot);
        }
    }

    /** @param slot null: a new one */
    static SlotForm weekly(LevelNames levels, @Nullable CalendarSlot slot, Wish wanted, Consumer<CalendarSlot> done) {
        return new SlotForm(Kind.WEEKLY, levels, slot, wanted, done);
    }

    static SlotForm dates(LevelNames levels, Consumer<CalendarSlot> done) {
        return new SlotForm(Kind.DATES, levels, null, Wish.OFF, done);
    }

    /** @param firstDay that a rule is usually counted from; null: unknown */
    static SlotForm rule(LevelNames levels, @Nullable LocalDate firstDay, Consumer<CalendarSlot> done) {
        SlotForm form = new SlotForm(Kind.RULE, levels, null, Wish.OFF, done);
        form.first.setValue(firstDay);
        return form;
    }

    /** One that is there. */
    static SlotForm of(LevelNames levels, CalendarSlot slot, Consumer<CalendarSlot> done) {
        Kind kind = switch (slot.on()) {
            case Recurrence.Weekly ignored -> Kind.WEEKLY;
            case Recurrence.Dates ignored -> Kind.DATES;
            case Recurrence.Rule ignored -> Kind.RULE;
        };
        return new SlotForm(kind, levels, slot, slot.wish(), done);
    }

    void open() {
        dialog.create(verb, () -> new Outcome.Done<>(slot()));
    }

    private static TimePicker time(String label, LocalTime usual) {
        TimePicker time = new TimePicker(label, usual);
        time.setStep(STEP);
        time.setLocale(Locale.GERMANY);
        time.setRequiredIndicatorVisible(true);
        return time;
    }

    private void prepare() {
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(DayWords::shortly);
        rule.setItems(USUAL_RULES);
        rule.setAllowCustomValue(true);
        rule.addCustomValueSetListener(typed -> rule.setValue(typed.getDetail().strip()));
        rule.addValueChangeListener(change -> say());
        first.addValueChangeListener(change -> say());
        rule.setHelperText(T.of("schedule.slot.rule.help"));
        first.setHelperText(T.of("schedule.slot.first.help"));
        ends.setHelperText(T.of("schedule.slot.ends.help"));
        later.setValue(0);
        later.setStepButtonsVisible(true);
        later.setHelperText(T.of("schedule.slot.later.help"));
    }

    /** The rule in words, as soon as there is one. */
    private void say() {
        String typed = rule.getValue();
        rule.setHelperText(
                typed == null || typed.isBlank()
                        ? T.of("schedule.slot.rule.help")
                        : RuleWords.of(
                                new Recurrence.Rule(typed, first.isEmpty() ? LocalDate.EPOCH : first.getValue())));
    }

    private void fill(CalendarSlot slot) {
        switch (slot.on()) {
            case Recurrence.Weekly weekly -> days.setValue(weekly.days());
            case Recurrence.Dates(var some) -> dates.setValue(some);
            case Recurrence.Rule(String text, LocalDate from) -> {
                first.setValue(from);
                rule.setValue(text);
            }
        }
        starts.setValue(slot.starts());
        ends.setValue(slot.ends());
        later.setValue(slot.daysLater());
    }

    private static boolean isMinute(LocalTime time) {
        return time.getSecond() == 0;
    }

    /** An end that is not after the beginning is meant on the day after. */
    private CalendarSlot slot() {
        int entered = later.getValue() == null ? 0 : later.getValue();
        boolean isNextDay = entered == 0 && !starts.getValue().isBefore(ends.getValue());
        return new CalendarSlot(on(), starts.getValue(), ends.getValue(), isNextDay ? 1 : entered, wish.wish());
    }

    private Recurrence on() {
        return switch (kind) {
            case WEEKLY -> new Recurrence.Weekly(days.getValue(), everyWeeks);
            case DATES -> new Recurrence.Dates(new TreeSet<>(Objects.requireNonNull(dates.getValue())));
            case RULE -> new Recurrence.Rule(rule.getValue().strip(), first.getValue());
        };
    }
}
