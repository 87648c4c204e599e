package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.form.EntryDialog;
import io.hashwatt.ui.form.Refusals;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A schedule as a template: drafts that say the same at other sites, for the groups of the same names. */
final class CopyForm {

    private static final String SITES = "site_id";

    private final SchedulesPresenter presenter;
    private final Schedule schedule;
    private final Runnable changed;
    private final EntryDialog<List<RegisteredSite>> dialog;
    private final CheckboxGroup<RegisteredSite> sites;

    private CopyForm(SchedulesPresenter presenter, Schedule schedule, List<RegisteredSite> others, Runnable changed) {
        this.presenter = presenter;
        this.schedule = schedule;
        this.changed = changed;
        dialog = new EntryDialog<>(
                title(schedule), new Refusals(T.of("schedule.gone.title"), UnaryOperator.identity()), copied -> {});
        dialog.entries().panel().with(new Paragraph(T.of("schedule.copy.text")));
        sites = dialog.entries()
                .required(SITES, new CheckboxGroup<>(T.of("schedule.copy.sites")), T.of("schedule.copy.rule"));
        sites.setItems(others);
        sites.setItemLabelGenerator(RegisteredSite::name);
    }

    static void open(SchedulesPresenter presenter, SiteContext context, Schedule schedule, Runnable changed) {
        List<RegisteredSite> others = presenter.sites().all().stream()
                .filter(site -> !site.id().equals(context.site().id()))
                .toList();
        if (others.isEmpty()) {
            FormDialog none = new FormDialog(title(schedule));
            none.content(new EmptyState(Icon.FLEET, T.of("schedule.copy.none"), T.of("schedule.copy.none.text")));
            none.buttons(Buttons.plain(T.of("kit.close"), none::close));
            none.open();
        } else {
            CopyForm form = new CopyForm(presenter, schedule, others, changed);
            form.dialog.create(T.of("schedule.copy.verb"), form::copy);
        }
    }

    private static String title(Schedule schedule) {
        return T.of("schedule.copy.title", schedule.content().name());
    }

    /** Sites that have their draft are not chosen any more: what is sent again is for the others. */
    private Outcome<List<RegisteredSite>> copy() {
        List<Violation> problems = new ArrayList<>();
        List<RegisteredSite> done = new ArrayList<>();
        for (RegisteredSite site : List.copyOf(sites.getValue())) {
            String name = presenter.freeName(site, schedule.content().name());
            switch (presenter.manage().copy(SchedulesPresenter.actor(), schedule.id(), site.id(), name)) {
                case Outcome.Done<Schedule> ignored -> done.add(site);
                case Outcome.Refused<Schedule> why -> problems.add(problem(site, RefusalWords.text(why.violations())));
                case Outcome.Missing<Schedule> ignored -> problems.add(problem(site, T.of("schedule.gone.title")));
                case Outcome.Stale<Schedule> ignored -> problems.add(problem(site, T.of("schedule.faster")));
            }
        }
        if (!done.isEmpty()) {
            sites.deselect(done);
            Notifications.done(T.count("schedule.copied", done.size()));
            changed.run();
        }
        return problems.isEmpty() ? new Outcome.Done<>(done) : new Outcome.Refused<>(problems);
    }

    private static Violation problem(RegisteredSite site, String why) {
        return new Violation(SITES, T.of("schedule.copy.refused", site.name(), why));
    }
}
