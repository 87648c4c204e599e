package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.domain.fleet.MinerGroup;
import io.hashwatt.domain.fleet.RegisteredGroup;
import io.hashwatt.domain.fleet.RegisteredSite;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Links;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups of a site as a table: what each is, what it draws and brings at its top level, how it may be switched. */
final class GroupsTable {

    private final GroupWords words;
    private final Function<RegisteredGroup, String> href;
    private final DataTable<RegisteredGroup> table = new DataTable<>(T.of("fleet.groups"));
    private @Nullable Consumer<RegisteredGroup> override;

    /** @param href of the page about a group */
    GroupsTable(RegisteredSite site, Function<RegisteredGroup, String> href) {
        this.words = new GroupWords(site.currency());
        this.href = href;
        Formats formats = Formats.current();
        table.link(T.of("fleet.group"), row -> row.group().name(), row -> about(row.group()), href::apply)
                .setFlexGrow(3);
        number(T.of("fleet.miners"), group -> formats.count(group.miners()));
        number(T.of("fleet.column.power"), group -> words.kilowatts(FleetTotals.of(group)));
        number(T.of("fleet.column.hashrate"), group -> words.petahash(FleetTotals.of(group)));
        number(
                T.of("fleet.column.efficiency"),
                group -> words.efficiency(FleetTotals.of(group).efficiency()));
        number(T.of("fleet.column.times"), words::times);
        number(T.of("fleet.column.starts"), group -> words.starts(group.limits().startsPerDay()));
        table.card(this::card);
    }

    DataTable<RegisteredGroup> component() {
        return table;
    }

    /** With a button that asks what a group shall do instead. */
    void overridable(Consumer<RegisteredGroup> override) {
        table.component("", row -> overrideButton(row, override)).setFlexGrow(0);
        this.override = override;
    }

    private static Component overrideButton(RegisteredGroup row, Consumer<RegisteredGroup> override) {
        return Buttons.icon(Icon.HAND, T.of("fleet.group.override", row.group().name()), () -> override.accept(row));
    }

    /** With a box in front of each row. */
    void selectable(Consumer<Collection<RegisteredGroup>> selected) {
        Grid<RegisteredGroup> grid = table.grid();
        GridMultiSelectionModel<RegisteredGroup> model =
                (GridMultiSelectionModel<RegisteredGroup>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.setDragSelect(true);
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        model.addMultiSelectionListener(change -> selected.accept(change.getValue()));
    }

    void select(List<RegisteredGroup> groups) {
        table.grid().asMultiSelect().setValue(new LinkedHashSet<>(groups));
    }

    void clearSelection() {
        table.grid().deselectAll();
    }

    /** 4 levels · North 2 · hydro, S21 */
    private static String about(MinerGroup group) {
        return Stream.of(
                        Stream.of(T.count("fleet.levels.count", group.topLevel())),
                        Stream.ofNullable(group.placement().feeder()),
                        Stream.of(String.join(", ", group.placement().tags())))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void number(String header, Function<MinerGroup, String> text) {
        table.number(header, row -> text.apply(row.group()));
    }

    private Component card(RegisteredGroup row) {
        FleetTotals totals = FleetTotals.of(row.group());
        Formats formats = Formats.current();
        Span sub = new Span(T.count("fleet.miners.count", row.group().miners()) + " · " + formats.power(totals.power())
                + totals.efficiency()
                        .map(value -> " · " + formats.efficiency(value))
                        .orElse(""));
        sub.addClassName("hw-sub");
        Div what = new Div(Links.text(row.group().name(), href.apply(row)), sub);
        what.addClassName("hw-two");
        Div card = new Div(what);
        if (override != null) {
            card.add(overrideButton(row, override));
        }
        card.addClassName("hw-card");
        return card;
    }
}
