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
        fields = new CalendarFields(context, regions, content, weeks, this::countsFromFirstDay);
        fields.entries().rule("slots", this::brokenSlots);
        week = new WeekPainter(
                WeekBlocks.of(
                        slots.stream().filter(slot -> isInWeek(slot, weeks)).toList()),
                fixed,
                changed);
        others = new OtherSlots(
                slots.stream().filter(slot -> !isInWeek(slot, weeks)).toList(),
                fields.head()::levels,
                fields::firstDay,
                fixed,
                changed);
        week.levels(fields.head().levels());
        shown = slots();
        fields.whenChanged(() -> {
            week.levels(fields.head().levels());
            others.show();
            changed.run();
        });
        if (fixed) {
            fields.entries().fix();
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
        fields.head().suggestName(name);
    }

    @Override
    public Component fields() {
        return fields.entries().panel();
    }

    @Override
    public Component rule(Component words) {
        return new Div(week.with(words), problem, others);
    }

    @Override
    public Entered entered() {
        List<Violation> violations = fields.entries().violations();
        return new Entered(violations.isEmpty() ? fields.content(written()) : null, violations);
    }

    /** As it came in, if nobody has touched it. */
    private List<CalendarSlot> written() {
        List<CalendarSlot> now = slots();
        return now.equals(shown) ? before : now;
    }

    private boolean countsFromFirstDay() {
        return written().stream().anyMatch(slot -> slot.on().countsFromFirstDay());
    }

    private @Nullable String brokenSlots() {
        int count = written().size();
        if (count == 0) {
            return T.of("schedule.rule.slots");
        }
        return count > CalendarContent.MOST_SLOTS ? T.of("schedule.rule.tooMany") : null;
    }

    /** In the order of the week: another one than they came in says nothing else. */
    private List<CalendarSlot> slots() {
        List<CalendarSlot> slots = new ArrayList<>(week.slots(fields.weeks()));
        slots.addAll(others.slots());
        return slots;
    }

    @Override
    public void mark(List<Violation> violations) {
        fields.entries().panel().mark(violations);
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
        fields.head().leaveOut(group);
    }
}
