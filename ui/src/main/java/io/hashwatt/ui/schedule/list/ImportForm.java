package io.hashwatt.ui.schedule.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.application.schedule.ExchangeCalendars.Imported;
import io.hashwatt.domain.schedule.Schedule;
import io.hashwatt.domain.schedule.ScheduleContent;
import io.hashwatt.domain.schedule.Target;
import io.hashwatt.domain.schedule.Wish;
import io.hashwatt.domain.schedule.Wish.Form;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.FormPanel;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.schedule.SchedulesPresenter;
import io.hashwatt.ui.schedule.SiteContext;
import io.hashwatt.ui.schedule.TargetField;
import io.hashwatt.ui.schedule.words.LevelNames;
import io.hashwatt.ui.schedule.words.RefusalWords;
import io.hashwatt.ui.text.T;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A draft from a calendar document of another program. */
final class ImportForm {

    private final SchedulesPresenter presenter;
    private final SiteContext context;
    private final Consumer<Schedule> open;
    private final FormDialog dialog = new FormDialog(T.of("schedule.import"));
    private final FormPanel form = new FormPanel();
    private final TextField name = form.field("name", new TextField(T.of("schedule.field.name")));
    private final TargetField target;
    private final Select<Form> wish = form.field("wish", new Select<>());
    private final Select<Integer> level = form.field("level", new Select<>());
    private final Div outcome = new Div();

    private ImportForm(SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open) {
        this.presenter = presenter;
        this.context = context;
        this.open = open;
        name.setMaxLength(ScheduleContent.LONGEST_NAME);
        name.setValue(presenter.freeName(context.site(), T.of("schedule.import.name")));
        target = new TargetField(context.groups(), new Target.WholeSite());
        target.addTo(form);
        LevelNames levels = context.levels(new Target.WholeSite());
        wish.setLabel(T.of("schedule.import.wish"));
        wish.setHelperText(T.of("schedule.import.wish.help"));
        wish.setItems(Form.values());
        wish.setItemLabelGenerator(T::of);
        wish.setValue(Form.OFF);
        level.setLabel(T.of("schedule.slot.level"));
        level.setItems(IntStream.rangeClosed(1, levels.top()).boxed().toList());
        level.setItemLabelGenerator(levels::name);
        level.setValue(1);
        level.setVisible(false);
        wish.addValueChangeListener(change -> level.setVisible(change.getValue() != Form.OFF));
        outcome.addClassName("hw-import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        dialog.content(new Paragraph(T.of("schedule.import.text")), form, upload(), outcome);
        dialog.buttons(Buttons.plain(T.of("kit.cancel"), dialog::close));
    }

    static void open(SchedulesPresenter presenter, SiteContext context, Consumer<Schedule> open) {
        new ImportForm(presenter, context, open).dialog.open();
    }

    private Upload upload() {
        Upload upload =
                new Upload(UploadHandler.inMemory((about, bytes) -> read(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileExtensions(".ics");
        upload.setMaxFileSize(ExchangeCalendars.LONGEST_DOCUMENT);
        upload.setUploadButton(Buttons.primary(Icon.UPLOAD, T.of("schedule.import.choose"), () -> {}));
        upload.setDropLabel(new Span(T.of("schedule.import.drop")));
        upload.addFileRejectedListener(rejected -> problem(T.of("schedule.import.rejected")));
        return upload;
    }

    private void read(String document) {
        form.clearErrors();
        outcome.removeAll();
        Wish assumed = wish.getValue() == Form.OFF ? Wish.OFF : new Wish(wish.getValue(), level.getValue());
        switch (presenter
                .exchange()
                .read(
                        SchedulesPresenter.actor(),
                        context.site().id(),
                        name.getValue().strip(),
                        target.target(),
                        assumed,
                        document)) {
            case Outcome.Done<Imported> done -> read(done.value());
            case Outcome.Refused<Imported> refused -> form.show(RefusalWords.of(refused.violations()));
            case Outcome.Missing<Imported> ignored -> problem(T.of("schedule.gone.title"));
            case Outcome.Stale<Imported> ignored -> problem(T.of("schedule.faster"));
        }
    }

    /** What was taken otherwise is read before one goes on. */
    private void read(Imported imported) {
        if (imported.remarks().isEmpty()) {
            dialog.close();
            open.accept(imported.schedule());
            return;
        }
        outcome.add(new Message(Tone.WARNING, Icon.ALERT, T.of("schedule.import.remarks")), list(imported.remarks()));
        dialog.buttons(Buttons.primary(T.of("schedule.import.open"), () -> {
            dialog.close();
            open.accept(imported.schedule());
        }));
    }

    private static UnorderedList list(List<String> remarks) {
        UnorderedList list = new UnorderedList();
        remarks.forEach(remark -> list.add(new ListItem(remark)));
        return list;
    }

    private void problem(String text) {
        outcome.removeAll();
        outcome.add(new Message(Tone.ERROR, Icon.ALERT, text));
    }
}
