package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ManageSchedules;
import io.hashwatt.domain.schedule.CalendarContent;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Schedule.State;
import io.hashwatt.domain.schedule.ScheduleVersion;
import io.hashwatt.domain.tenancy.Permission;
import io.hashwatt.ui.backtest.BacktestAddress;
import io.hashwatt.ui.kit.Confirmation;
import io.hashwatt.ui.kit.Downloads;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.site.SiteNames;
import io.hashwatt.ui.text.T;
import java.util.Objects;
import java.util.function.Consumer;

/** What can be done about a schedule, besides writing it. */
public final class ScheduleActions {

    private final SchedulesPresenter presenter;
    private final SiteContext context;
    private final Consumer<Schedule> open;
    private final Runnable changed;

    /**
     * @param open goes to a schedule
     * @param changed something is otherwise now
     */
    public ScheduleActions(
            SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open, Runnable changed) {
        this.presenter = presenter;
        this.context = context;
        this.open = open;
        this.changed = changed;
    }

    /** In a row of the list. */
    public Component rowMenu(Schedule schedule) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("hw-row-menu");
        var item = bar.addItem(Icon.DOTS.decorative());
        item.setAriaLabel(T.of("schedule.actions", schedule.name()));
        SubMenu menu = item.getSubMenu();
        menu.addItem(T.of("schedule.edit"), click -> open.accept(schedule));
        fill(menu, schedule);
        return bar;
    }

    /** Beside the title of one. */
    public Component more(Schedule schedule) {
        MenuBar bar = new MenuBar();
        bar.addClassName("hw-menu");
        fill(bar.addItem(T.of("schedule.more")).getSubMenu(), schedule);
        return bar;
    }

    private void fill(SubMenu menu, Schedule schedule) {
        boolean mayChange = SchedulesPresenter.mayChange() && schedule.state() != State.RETIRED;
        if (mayChange && schedule.state() == State.ACTIVE) {
            menu.addItem(T.of("schedule.pause"), click -> pause(schedule));
        } else if (mayChange && schedule.state() == State.PAUSED) {
            menu.addItem(T.of("schedule.resume"), click -> resume(schedule));
        }
        if (SchedulesPresenter.mayChange()) {
            menu.addItem(T.of(Duplicate.verb(schedule)), click -> duplicate(schedule));
            menu.addItem(T.of("schedule.copy"), click -> CopyForm.open(presenter, context, schedule, changed));
        }
        if (schedule.content() instanceof CalendarContent) {
            menu.addItem(export(schedule));
        }
        menu.addItem(T.of("schedule.history"), click -> history(schedule));
        if (CurrentUser.may(Permission.PLAN) && schedule.state() != State.RETIRED) {
            menu.addItem(T.of("schedule.backtest"), click -> backtest(schedule));
        }
        if (mayChange) {
            menu.addItem(T.of("schedule.retire"), click -> retire(schedule)).addClassName("hw-danger");
        }
    }

    private Anchor export(Schedule schedule) {
        String file = schedule.content().name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".ics";
        return Downloads.file(
                T.of("schedule.export"),
                file,
                "text/calendar",
                () -> presenter.exchange().export(SchedulesPresenter.actor(), schedule.id())
                                instanceof Outcome.Done<String> done
                        ? done.value()
                        : "");
    }

    /** What it would have done: its draft, where there is one, else all that is in force. */
    private void backtest(Schedule schedule) {
        UI.getCurrent()
                .navigate(
                        "backtest/"
                                + SiteNames.inAddress(
                                        context.site(), presenter.sites().all()),
                        BacktestAddress.ofSchedule(schedule.id(), schedule.draft() != null)
                                .toQuery());
    }

    void pause(Schedule schedule) {
        ReasonForm.ask(
                T.of("schedule.pause.title", schedule.name()),
                T.of("schedule.pause"),
                why -> manage().pause(SchedulesPresenter.actor(), schedule.id(), schedule.version(), why),
                now -> done(T.of("schedule.paused", now.name())),
                this::faster,
                new Paragraph(T.of("schedule.pause.text")));
    }

    void resume(Schedule schedule) {
        ScheduleVersion inForce = Objects.requireNonNull(schedule.inForce());
        ReasonForm.ask(
                T.of("schedule.resume.title", schedule.name()),
                T.of("schedule.resume"),
                why -> manage().resume(SchedulesPresenter.actor(), schedule.id(), schedule.version(), why),
                now -> done(T.of("schedule.resumed", now.name())),
                this::faster,
                new Paragraph(T.of("schedule.resume.text")),
                context.say(inForce.content()).paragraph());
    }

    /** Goes to a draft of its own that says the same. */
    public void duplicate(Schedule schedule) {
        new Duplicate(presenter, context, open, this::faster).of(schedule);
    }

    void history(Schedule schedule) {
        HistoryDialog.open(presenter, context, schedule, this::rollBack);
    }

    private void rollBack(Schedule schedule, ScheduleVersion version) {
        ReasonForm.ask(
                T.of("schedule.rollBack.title", Integer.toString(version.number())),
                T.of("schedule.rollBack"),
                why -> manage().rollBack(
                                SchedulesPresenter.actor(), schedule.id(), schedule.version(), version.number(), why),
                now -> done(T.of("schedule.rolledBack", now.name(), Integer.toString(version.number()))),
                this::faster,
                new Paragraph(T.of("schedule.rollBack.text")),
                context.say(version.content()).paragraph());
    }

    private void retire(Schedule schedule) {
        Confirmation.askWithReason(
                T.of("schedule.retire.title", schedule.name()),
                T.of(schedule.state() == State.ACTIVE ? "schedule.retire.text" : "schedule.retire.textIdle"),
                T.of("schedule.retire"),
                why -> retire(schedule, why));
    }

    private void retire(Schedule schedule, String why) {
        switch (manage().retire(SchedulesPresenter.actor(), schedule.id(), schedule.version(), why)) {
            case Outcome.Done<Schedule> done ->
                done(T.of("schedule.retired", done.value().name()));
            case Outcome.Refused<Schedule> refused -> Notifications.error(RefusalWords.text(refused.violations()));
            case Outcome.Missing<Schedule> ignored -> Notifications.error(T.of("schedule.gone.title"));
            case Outcome.Stale<Schedule> ignored -> faster();
        }
    }

    private void done(String words) {
        Notifications.done(words);
        changed.run();
    }

    private void faster() {
        Notifications.error(T.of("schedule.faster"));
        changed.run();
    }

    private ManageSchedules manage() {
        return presenter.manage();
    }
}
