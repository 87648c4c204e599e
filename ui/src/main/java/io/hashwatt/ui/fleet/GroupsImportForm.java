package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import io.hashwatt.domain.fleet.GroupLimit;
import io.hashwatt.domain.fleet.LimitQuantity;
import io.hashwatt.domain.fleet.LimitQuantity.Cost;
import io.hashwatt.domain.fleet.LimitQuantity.Minutes;
import io.hashwatt.domain.fleet.LimitQuantity.StartsPerDay;
import io.hashwatt.domain.fleet.LimitQuantity.WattsPerMinute;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.fleet.GroupsPresenter.Preview;
import io.hashwatt.ui.fleet.GroupsReader.Defect;
import io.hashwatt.ui.form.FileDrop;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.FormDialog;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Message;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.session.CurrentUser;
import io.hashwatt.ui.text.T;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups from a file: first what would happen, or what is wrong in which row; then, on a click, all of it. */
final class GroupsImportForm {

    private static final int MOST_BYTES = 5_000_000;

    private final GroupsPresenter presenter;
    private final RegisteredSite site;
    private final Runnable done;
    private final FormDialog dialog = new FormDialog(T.of("fleet.import.title")).wide();
    private final FileDrop drop = new FileDrop(
                    new FileDrop.Words(
                            Buttons.plain(Icon.UPLOAD, T.of("fleet.import.choose"), () -> {}),
                            T.of("fleet.import.drop"),
                            T.of("fleet.import.rejected")),
                    MOST_BYTES,
                    this::read,
                    ".csv",
                    ".txt",
                    ".tsv")
            .whenRefused(this::onlyCancel);

    private GroupsImportForm(GroupsPresenter presenter, RegisteredSite site, Runnable done) {
        this.presenter = presenter;
        this.site = site;
        this.done = done;
        dialog.content(new Paragraph(T.of("fleet.import.text")), drop.upload(), format(), drop.outcome());
        onlyCancel();
    }

    static void open(GroupsPresenter presenter, RegisteredSite site, Runnable done) {
        new GroupsImportForm(presenter, site, done).dialog.open();
    }

    private static Details format() {
        DescriptionList list = new DescriptionList();
        add(list, "name", T.of("fleet.format.name"));
        add(list, "miners", T.of("fleet.format.miners"));
        limits().forEach((meaning, columns) -> add(list, columns, meaning));
        add(list, "start_cost", T.of("fleet.format.startCost"));
        add(list, "default_level", T.of("fleet.format.defaultLevel"));
        add(list, "feeder", T.of("fleet.format.feeder"));
        add(list, "tags", T.of("fleet.format.tags"));
        add(list, "levels", T.of("fleet.format.levels"));
        Pre example = new Pre(GroupsCsv.of(List.of(NewGroup.of(
                MinerCatalogue.models().getFirst().published(), T.of("fleet.format.example"), 500, BigDecimal.ONE))));
        example.getElement().setAttribute("tabindex", "0");
        list.addClassName("hw-format");
        return new Details(T.of("fleet.format.title"), list, example);
    }

    /** The columns of the same quantity by what stands in them. */
    private static Map<String, String> limits() {
        return Stream.of(GroupLimit.values())
                .collect(Collectors.groupingBy(
                        limit -> meaning(limit.quantity()),
                        LinkedHashMap::new,
                        Collectors.mapping(GroupLimit::field, Collectors.joining(", "))));
    }

    private static String meaning(LimitQuantity<?> quantity) {
        return switch (quantity) {
            case Minutes ignored -> T.of("fleet.format.minutes");
            case StartsPerDay ignored -> T.of("fleet.format.starts");
            case WattsPerMinute ignored -> T.of("fleet.format.ramp");
            case Cost ignored -> T.of("fleet.format.cost");
        };
    }

    private static void add(DescriptionList list, String column, String meaning) {
        list.add(new DescriptionList.Term(column), new DescriptionList.Description(meaning));
    }

    private void read(String file, byte[] bytes) {
        drop.text(bytes, text -> show(GroupsReader.read(text)));
    }

    private void show(GroupsReader.Reading reading) {
        if (reading.defects().isEmpty()) {
            preview(presenter.preview(CurrentUser.currentActor(), site.id(), reading.groups()));
        } else {
            onlyCancel();
            drop.show(
                    new Message(
                            Tone.ERROR,
                            Icon.ALERT,
                            T.count("fleet.import.defects", reading.defects().size())),
                    defects(reading.defects()));
        }
    }

    private void preview(List<Preview> previews) {
        PreviewTable table = new PreviewTable(site.currency());
        long changes = table.show(previews);
        drop.show(table);
        if (changes > 0) {
            dialog.buttons(T.count("fleet.import.apply", changes), () -> apply(previews));
        } else {
            dialog.buttons(Buttons.primary(T.of("kit.close"), dialog::close));
        }
    }

    private static DataTable<Defect> defects(List<Defect> defects) {
        DataTable<Defect> table = new DataTable<>(T.of("fleet.import.defectsTable"));
        table.number(T.of("fleet.import.line"), defect -> Integer.toString(defect.line()))
                .setFlexGrow(0);
        table.text(T.of("fleet.import.column"), Defect::column).setFlexGrow(0);
        table.twoLines(T.of("fleet.import.rule"), defect -> T.of(defect.problem()), defect -> found(defect.found()));
        return table.rows(defects);
    }

    private static String found(String text) {
        return text.isEmpty()
                ? ""
                : T.of("fleet.import.found", text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }

    private void onlyCancel() {
        dialog.buttons(Buttons.plain(T.of("kit.cancel"), dialog::close));
    }

    private void apply(List<Preview> previews) {
        ManyAnswers.tell(presenter.apply(CurrentUser.currentActor(), site.id(), previews), () -> {
            dialog.close();
            done.run();
        });
    }
}
