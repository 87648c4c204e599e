package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.kit.DayPicker;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.schedule.words.DayWords;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.RuleWords;
import io.hashwatt.ui.text.T;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    private final Consumer<CalendarSlot> done;
    private final FormDialog dialog;
    private final FormPanel form = new FormPanel();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(T.of("schedule.slot.days"));
    private final DayList dates = new DayList(T.of("schedule.slot.dates"));
    private final ComboBox<String> rule = new ComboBox<>(T.of("schedule.slot.rule"));
    private final DatePicker first = DayPicker.of(T.of("schedule.slot.first"));
    private final TimePicker starts = new TimePicker(T.of("schedule.slot.starts"));
    private final TimePicker ends = new TimePicker(T.of("schedule.slot.ends"));
    private final IntegerField later = new IntegerField(T.of("schedule.slot.later"));
    private final Select<Form> wish = new Select<>();
    private final Select<Integer> level = new Select<>();

    private SlotForm(
            Kind kind, LevelNames levels, @Nullable CalendarSlot slot, Wish wanted, Consumer<CalendarSlot> done) {
        this.kind = kind;
        this.done = done;
        everyWeeks = slot != null && slot.on() instanceof Recurrence.Weekly weekly ? weekly.everyWeeks() : 1;
        dialog = new FormDialog(T.of(slot == null ? "schedule.slot.add" : "schedule.slot.edit"));
        switch (kind) {
            case WEEKLY -> form.field("days", days);
            case DATES -> form.field("dates", dates);
            case RULE -> {
                form.field("rule", rule);
                form.field("first", first);
            }
        }
        form.field("starts", starts);
        form.field("ends", ends);
        form.field("later", later);
        form.field("wish", wish);
        form.field("level", level);
        form.addClassName("hw-slot-form");
        prepare(levels, wanted);
        if (slot != null) {
            fill(slot);
        }
        dialog.content(form);
        dialog.buttons(T.of(slot == null ? "schedule.slot.add" : "schedule.slot.take"), this::take);
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
        dialog.open();
    }

    private void prepare(LevelNames levels, Wish wanted) {
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(DayWords::shortly);
        rule.setItems(USUAL_RULES);
        rule.setAllowCustomValue(true);
        rule.addCustomValueSetListener(typed -> rule.setValue(typed.getDetail().strip()));
        rule.addValueChangeListener(change -> say());
        first.addValueChangeListener(change -> say());
        rule.setHelperText(T.of("schedule.slot.rule.help"));
        first.setHelperText(T.of("schedule.slot.first.help"));
        for (TimePicker time : List.of(starts, ends)) {
            time.setStep(STEP);
            time.setLocale(java.util.Locale.GERMANY);
            time.setRequiredIndicatorVisible(true);
        }
        ends.setHelperText(T.of("schedule.slot.ends.help"));
        later.setMin(0);
        later.setMax(CalendarSlot.MOST_DAYS);
        later.setStepButtonsVisible(true);
        later.setHelperText(T.of("schedule.slot.later.help"));
        wish.setLabel(T.of("schedule.slot.wish"));
        wish.setItems(Form.values());
        wish.setItemLabelGenerator(T::of);
        level.setLabel(T.of("schedule.slot.level"));
        level.setItems(IntStream.rangeClosed(1, Math.max(levels.top(), wanted.level()))
                .boxed()
                .toList());
        level.setItemLabelGenerator(levels::name);
        wish.addValueChangeListener(change -> level.setVisible(change.getValue() != Form.OFF));
        wish.setValue(wanted.form());
        level.setValue(Math.max(1, wanted.level()));
        level.setVisible(wanted.form() != Form.OFF);
        starts.setValue(LocalTime.of(17, 0));
        ends.setValue(LocalTime.of(20, 0));
        later.setValue(0);
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

    private void take() {
        List<Violation> violations = violations();
        if (violations.isEmpty()) {
            dialog.close();
            done.accept(slot());
        } else {
            form.show(violations);
        }
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        switch (kind) {
            case WEEKLY -> check(violations, !days.isEmpty(), "days", T.of("schedule.slot.rule.days"));
            case DATES -> check(violations, !dates.getValue().isEmpty(), "dates", T.of("schedule.slot.rule.dates"));
            case RULE -> {
                boolean isWritten = rule.getValue() != null && !rule.getValue().isBlank();
                check(violations, isWritten, "rule", T.of("schedule.slot.rule.rule"));
                check(violations, !first.isEmpty(), "first", T.of("schedule.slot.rule.first"));
            }
        }
        check(violations, isMinute(starts), "starts", T.of("schedule.slot.rule.time"));
        check(violations, isMinute(ends), "ends", T.of("schedule.slot.rule.time"));
        Integer number = later.getValue();
        boolean isLater = number == null || number >= 0 && number <= CalendarSlot.MOST_DAYS;
        check(violations, isLater, "later", T.of("schedule.slot.rule.later"));
        return violations;
    }

    private static boolean isMinute(TimePicker field) {
        return !field.isEmpty() && field.getValue().getSecond() == 0;
    }

    private static void check(List<Violation> violations, boolean sound, String field, String rule) {
        if (!sound) {
            violations.add(new Violation(field, rule));
        }
    }

    /** An end that is not after the beginning is meant on the day after. */
    private CalendarSlot slot() {
        int entered = later.getValue() == null ? 0 : later.getValue();
        boolean isNextDay = entered == 0 && !starts.getValue().isBefore(ends.getValue());
        return new CalendarSlot(
                on(),
                starts.getValue(),
                ends.getValue(),
                isNextDay ? 1 : entered,
                wish.getValue() == Form.OFF ? Wish.OFF : new Wish(wish.getValue(), level.getValue()));
    }

    private Recurrence on() {
        return switch (kind) {
            case WEEKLY -> new Recurrence.Weekly(days.getValue(), everyWeeks);
            case DATES -> new Recurrence.Dates(new TreeSet<>(Objects.requireNonNull(dates.getValue())));
            case RULE -> new Recurrence.Rule(rule.getValue().strip(), first.getValue());
        };
    }
}
