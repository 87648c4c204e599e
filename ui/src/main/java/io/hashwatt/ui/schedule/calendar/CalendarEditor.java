package io.hashwatt.ui.schedule.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.domain.kernel.GroupId;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.CalendarSlot;
import io.hashwatt.domain.schedule.Recurrence;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.ContentEditor;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.UsualPrices;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a calendar: fields, a week to paint on, and below it what no week can show. */
public final class CalendarEditor implements ContentEditor {

    private final CalendarFields fields;
    private final WeekPainter week;
    private final OtherSlots others;
    private final Div problem = new Div();
    private final List<CalendarSlot> before;
    private final List<CalendarSlot> shown;

    /**
     * @param content null: a new one
     * @param fixed it can only be read
     * @param changed something is written otherwise now
     */
    public CalendarEditor(
            SiteContext context,
            NavigableSet<String> regions,
            @Nullable CalendarContent content,
            boolean fixed,
            Runnable changed) {
        List<CalendarSlot> slots = content == null ? List.of() : content.slots();
        before = slots;
        int weeks = usualWeeks(slots);
        fields = new CalendarFields(context, regions, content, weeks);
        week = new WeekPainter(
                WeekBlocks.of(
                        slots.stream().filter(slot -> isInWeek(slot, weeks)).toList()),
                fixed,
                changed);
        others = new OtherSlots(
                slots.stream().filter(slot -> !isInWeek(slot, weeks)).toList(),
                () -> context.levels(fields.target().target()),
                fields::firstDay,
                fixed,
                changed);
        week.levels(context.levels(fields.target().target()));
        shown = slots();
        fields.whenChanged(() -> {
            week.levels(context.levels(fields.target().target()));
            others.show();
            changed.run();
        });
        if (fixed) {
            fields.fix();
        }
        problem.addClassName("hw-schedule-problem");
    }

    /** Most calendars have one rhythm: that of their first weekly slot. */
    private static int usualWeeks(List<CalendarSlot> slots) {
        return slots.stream()
                .map(CalendarSlot::on)
                .filter(Recurrence.Weekly.class::isInstance)
                .map(on -> ((Recurrence.Weekly) on).everyWeeks())
                .findFirst()
                .orElse(1);
    }

    private static boolean isInWeek(CalendarSlot slot, int weeks) {
        return slot.on() instanceof Recurrence.Weekly weekly && weekly.everyWeeks() == weeks;
    }

    /** Above the week. */
    public void showPrices(UsualPrices usual, CurrencyCode currency) {
        week.showPrices(usual, currency);
    }

    public void suggestName(String name) {
        fields.name(name);
    }

    @Override
    public Component fields() {
        return fields.panel();
    }

    @Override
    public Component rule(Component words) {
        return new Div(week.with(words), problem, others);
    }

    @Override
    public Entered entered() {
        List<CalendarSlot> now = slots();
        List<CalendarSlot> slots = now.equals(shown) ? before : now;
        List<Violation> violations = new ArrayList<>(
                fields.violations(slots.stream().anyMatch(slot -> slot.on().countsFromFirstDay())));
        if (slots.isEmpty()) {
            violations.add(new Violation("slots", T.of("schedule.rule.slots")));
        } else if (slots.size() > CalendarContent.MOST_SLOTS) {
            violations.add(new Violation("slots", T.of("schedule.rule.tooMany")));
        }
        return new Entered(violations.isEmpty() ? fields.content(slots) : null, violations);
    }

    /** In the order of the week: another one than they came in says nothing else. */
    private List<CalendarSlot> slots() {
        List<CalendarSlot> slots = new ArrayList<>(week.slots(fields.weeks()));
        slots.addAll(others.slots());
        return slots;
    }

    @Override
    public void mark(List<Violation> violations) {
        fields.panel().mark(violations);
        String ofSlots = violations.stream()
                .filter(violation -> violation.field().startsWith("slots"))
                .map(Violation::rule)
                .distinct()
                .collect(Collectors.joining(" "));
        problem.removeAll();
        if (!ofSlots.isEmpty()) {
            problem.add(new Message(Tone.WARNING, Icon.ALERT, ofSlots));
        }
    }

    @Override
    public void leaveOut(GroupId group) {
        fields.target().leaveOut(group);
    }
}
