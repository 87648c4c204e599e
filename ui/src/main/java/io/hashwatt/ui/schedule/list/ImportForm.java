package io.hashwatt.ui.schedule.list;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.ExchangeCalendars.Imported;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.form.FileDrop;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.NameAndTarget;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.WishChoice;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.function.Consumer;

/** A draft from a calendar document of another program. */
final class ImportForm {

    private final SchedulesPresenter presenter;
    private final SiteContext context;
    private final Consumer<Schedule> open;
    private final FormDialog dialog = new FormDialog(T.of("schedule.import"));
    private final Entries entries = new Entries();
    private final NameAndTarget head;
    private final WishChoice wish;
    private final FileDrop drop;

    private ImportForm(SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open) {
        this.presenter = presenter;
        this.context = context;
        this.open = open;
        head = new NameAndTarget(entries, context, null);
        head.suggestName(presenter.freeName(context.site(), T.of("schedule.import.name")));
        wish = new WishChoice(entries, T.of("schedule.import.wish"), WishChoice.levels(head.levels(), Wish.OFF))
                .help(T.of("schedule.import.wish.help"));
        drop = new FileDrop(
                new FileDrop.Words(
                        Buttons.primary(Icon.UPLOAD, T.of("schedule.import.choose"), () -> {}),
                        T.of("schedule.import.drop"),
                        T.of("schedule.import.rejected")),
                ExchangeCalendars.LONGEST_DOCUMENT,
                this::read,
                ".ics");
        dialog.content(new Paragraph(T.of("schedule.import.text")), entries.panel(), drop.upload(), drop.outcome());
        dialog.buttons(Buttons.plain(T.of("kit.cancel"), dialog::close));
    }

    static ImportForm open(SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open) {
        ImportForm form = new ImportForm(presenter, context, open);
        form.dialog.open();
        return form;
    }

    void read(String file, byte[] bytes) {
        drop.clear();
        drop.text(bytes, this::read);
    }

    private void read(String document) {
        entries.send(
                () -> presenter
                        .exchange()
                        .read(
                                SchedulesPresenter.actor(),
                                context.site().id(),
                                head.name(),
                                head.target(),
                                wish.wish(),
                                document),
                RefusalWords.refusals(),
                this::read,
                () -> drop.problem(T.of("schedule.faster")));
    }

    /** What was taken otherwise is read before one goes on; there is nothing to be taken any more. */
    private void read(Imported imported) {
        if (imported.remarks().isEmpty()) {
            open(imported.schedule());
            return;
        }
        entries.panel().setVisible(false);
        drop.upload().setVisible(false);
        drop.show(new Message(Tone.WARNING, Icon.ALERT, T.of("schedule.import.remarks")), list(imported.remarks()));
        dialog.buttons(Buttons.primary(T.of("schedule.import.open"), () -> open(imported.schedule())));
    }

    private void open(Schedule schedule) {
        dialog.close();
        open.accept(schedule);
    }

    private static UnorderedList list(List<String> remarks) {
        UnorderedList list = new UnorderedList();
        remarks.forEach(remark -> list.add(new ListItem(remark)));
        return list;
    }
}
