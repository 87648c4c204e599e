package io.hashwatt.ui.schedule.action;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Notifications;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schedule as a template: drafts that say the same at other sites, for the groups of the same names. */
final class CopyForm {

    private final SchedulesPresenter presenter;
    private final Schedule schedule;
    private final Runnable changed;
    private final FormDialog dialog;
    private final FormPanel form = new FormPanel();
    private final CheckboxGroup<RegisteredSite> sites =
            form.field("site_id", new CheckboxGroup<>(T.of("schedule.copy.sites")));
    private final Div refused = new Div();

    private CopyForm(SchedulesPresenter presenter, Schedule schedule, Runnable changed) {
        this.presenter = presenter;
        this.schedule = schedule;
        this.changed = changed;
        dialog = new FormDialog(T.of("schedule.copy.title", schedule.content().name()));
    }

    static void open(SchedulesPresenter presenter, SiteContext context, Schedule schedule, Runnable changed) {
        CopyForm copy = new CopyForm(presenter, schedule, changed);
        List<RegisteredSite> others = presenter.sites().stream()
                .filter(site -> !site.id().equals(context.site().id()))
                .toList();
        if (others.isEmpty()) {
            copy.dialog.content(
                    new EmptyState(Icon.FLEET, T.of("schedule.copy.none"), T.of("schedule.copy.none.text")));
            copy.dialog.buttons(Buttons.plain(T.of("kit.close"), copy.dialog::close));
        } else {
            copy.sites.setItems(others);
            copy.sites.setItemLabelGenerator(RegisteredSite::name);
            copy.dialog.content(new Paragraph(T.of("schedule.copy.text")), copy.form, copy.refused);
            copy.dialog.buttons(T.of("schedule.copy.verb"), copy::copy);
        }
        copy.dialog.open();
    }

    private void copy() {
        if (sites.isEmpty()) {
            form.show("site_id", T.of("schedule.copy.rule"));
            return;
        }
        form.clearErrors();
        Map<RegisteredSite, String> problems = new LinkedHashMap<>();
        List<RegisteredSite> done = new ArrayList<>();
        for (RegisteredSite site : sites.getValue()) {
            String name = presenter.freeName(site, schedule.content().name());
            switch (presenter.manage().copy(SchedulesPresenter.actor(), schedule.id(), site.id(), name)) {
                case Outcome.Done<Schedule> ignored -> done.add(site);
                case Outcome.Refused<Schedule> why -> problems.put(site, RefusalWords.text(why.violations()));
                case Outcome.Missing<Schedule> ignored -> problems.put(site, T.of("schedule.gone.title"));
                case Outcome.Stale<Schedule> ignored -> problems.put(site, T.of("schedule.faster"));
            }
        }
        if (!done.isEmpty()) {
            Notifications.done(T.count("schedule.copied", done.size()));
            changed.run();
        }
        sites.deselect(done);
        if (problems.isEmpty()) {
            dialog.close();
        }
        refused.removeAll();
        problems.forEach((site, why) ->
                refused.add(new Message(Tone.ERROR, Icon.REFUSED, T.of("schedule.copy.refused", site.name(), why))));
    }
}
