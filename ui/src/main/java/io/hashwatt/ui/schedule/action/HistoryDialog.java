package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.Comparison;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.BiConsumer;

/** The versions of a schedule: who put each in force, when and why, what it said, and the way back to it. */
public final class HistoryDialog {

    private final SiteContext context;
    private final Schedule schedule;
    private final BiConsumer<Schedule, ScheduleVersion> rollBack;
    private final FormDialog dialog;

    private HistoryDialog(SiteContext context, Schedule schedule, BiConsumer<Schedule, ScheduleVersion> rollBack) {
        this.context = context;
        this.schedule = schedule;
        this.rollBack = rollBack;
        dialog = new FormDialog(T.of("schedule.history.title", schedule.name())).wide();
    }

    /** @param rollBack asks whether a version shall rule again */
    static void open(
            SchedulesPresenter presenter,
            SiteContext context,
            Schedule schedule,
            BiConsumer<Schedule, ScheduleVersion> rollBack) {
        HistoryDialog history = new HistoryDialog(context, schedule, rollBack);
        history.show(presenter.versions(schedule.id()));
        history.dialog.buttons(Buttons.plain(T.of("kit.close"), history.dialog::close));
        history.dialog.open();
    }

    private void show(List<ScheduleVersion> versions) {
        if (versions.isEmpty()) {
            dialog.content(new Paragraph(T.of("schedule.history.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("hw-schedule-lines", "hw-schedule-history");
        versions.forEach(version -> list.add(line(version)));
        dialog.content(list);
    }

    private ListItem line(ScheduleVersion version) {
        String number = Integer.toString(version.number());
        Span title = new Span(T.of("schedule.version", number) + " · "
                + T.of(
                        "schedule.history.by",
                        version.by().name(),
                        context.time().dateAndTime(version.at())));
        Span why = new Span(T.of("schedule.history.why", version.why()));
        why.addClassName("hw-sub");
        Div words = new Div(title, why, context.say(version.content()).paragraph());
        words.addClassName("hw-two");
        ListItem line = new ListItem(words);
        if (version.equals(schedule.inForce())) {
            boolean isOver = schedule.state() == State.RETIRED;
            line.add(new StateBadge(Tone.NEUTRAL, T.of(isOver ? "schedule.history.last" : "schedule.history.current")));
        } else {
            line.add(Buttons.quiet(T.of("schedule.compare"), () -> compare(version)));
            if (SchedulesPresenter.mayChange() && schedule.state() != State.RETIRED) {
                line.add(Buttons.plain(T.of("schedule.rollBack"), () -> {
                    dialog.close();
                    rollBack.accept(schedule, version);
                }));
            }
        }
        return line;
    }

    private void compare(ScheduleVersion older) {
        ScheduleVersion inForce = java.util.Objects.requireNonNull(schedule.inForce());
        compare(
                context,
                T.of("schedule.version", Integer.toString(older.number())),
                older,
                T.of("schedule.version", Integer.toString(inForce.number())),
                inForce.content());
    }

    /** Field by field. */
    public static void compare(
            SiteContext context,
            String one,
            ScheduleVersion before,
            String other,
            io.hashwatt.domain.schedule.ScheduleContent after) {
        FormDialog dialog = new FormDialog(T.of("schedule.compare.title", one, other)).wide();
        List<Comparison.Part> parts = context.parts().of(before.content(), after);
        List<Comparison.Part> different =
                parts.stream().filter(Comparison.Part::differs).toList();
        if (different.isEmpty()) {
            dialog.content(new Paragraph(T.of("schedule.compare.same")));
        } else {
            dialog.content(new Comparison(one, other, different));
        }
        dialog.buttons(Buttons.plain(T.of("kit.close"), dialog::close));
        dialog.open();
    }
}
