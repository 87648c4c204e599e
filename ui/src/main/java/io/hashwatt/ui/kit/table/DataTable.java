package io.hashwatt.ui.kit.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.ui.kit.EmptyState;
import io.hashwatt.ui.kit.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list as a table: hairlines, numbers at the right, and cards instead of columns on a phone. Rows come as a list, or
 * lazily, piece by piece.
 *
 * @param <R> rows
 */
public final class DataTable<R> extends Div {

    private static final long serialVersionUID = 1L;

    private static final String TWO_LINES =
            "<div class=\"hw-two\"><span>${item.main}</span><span class=\"hw-sub\">${item.sub}</span></div>";

    private static final String LINK = "<div class=\"hw-two\"><a href=\"${item.href}\">${item.main}</a>"
            + "<span class=\"hw-sub\">${item.sub}</span></div>";

    private final Grid<R> grid = new Grid<>();
    private final List<Column<R>> columns = new ArrayList<>();
    private final Div none = new Div();

    /** @param name what is listed, for screen readers */
    public DataTable(String name) {
        addClassName("hw-table");
        grid.setAriaLabel(name);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        none.setVisible(false);
        add(grid, none);
    }

    /** For what this does not offer: selection, sorting, drag. */
    public Grid<R> grid() {
        return grid;
    }

    public Column<R> text(String header, ValueProvider<R, String> text) {
        return added(grid.addColumn(text), header);
    }

    /** At the right; the unit stands in the header. */
    public Column<R> number(String header, ValueProvider<R, String> number) {
        return text(header, number).setTextAlign(ColumnTextAlign.END);
    }

    /** The first line says what it is, the second, grey, what kind. */
    public Column<R> twoLines(String header, ValueProvider<R, String> first, ValueProvider<R, String> second) {
        return added(
                grid.addColumn(
                        LitRenderer.<R>of(TWO_LINES).withProperty("main", first).withProperty("sub", second)),
                header);
    }

    /** As {@link #twoLines}; the first line leads somewhere, by mouse and by keyboard. */
    public Column<R> link(
            String header,
            ValueProvider<R, String> first,
            ValueProvider<R, String> second,
            ValueProvider<R, String> href) {
        return added(
                grid.addColumn(LitRenderer.<R>of(LINK)
                        .withProperty("main", first)
                        .withProperty("sub", second)
                        .withProperty("href", href)),
                header);
    }

    /** Anything: badges, bars, buttons. Dearer than text, so at most two of them. */
    public Column<R> component(String header, Function<R, Component> component) {
        return added(grid.addComponentColumn(component::apply), header);
    }

    /** What a row looks like on a phone, instead of all columns. */
    public DataTable<R> card(Function<R, Component> card) {
        Column<R> cards = grid.addComponentColumn(card::apply).setFlexGrow(1);
        cards.setVisible(false);
        Viewport.whileAttached(this, narrow -> {
            columns.forEach(column -> column.setVisible(!narrow));
            cards.setVisible(narrow);
            setClassName("hw-cards", narrow);
        });
        return this;
    }

    /** By click or Enter. */
    public DataTable<R> onOpen(Consumer<R> open) {
        addClassName("hw-clickable");
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        return this;
    }

    /** As high as its rows: for a few of them. */
    public DataTable<R> allRows() {
        grid.setAllRowsVisible(true);
        addClassName("hw-all-rows");
        return this;
    }

    /** Shown instead of a table without rows; for lists that are given as a whole. */
    public DataTable<R> emptyState(EmptyState state) {
        none.removeAll();
        none.add(state);
        return this;
    }

    public DataTable<R> rows(List<R> rows) {
        grid.setItems(rows);
        boolean nothing = rows.isEmpty() && none.getComponentCount() > 0;
        grid.setVisible(!nothing);
        none.setVisible(nothing);
        return this;
    }

    /** @param fetch from an offset, at most so many; fewer: there are no more */
    public DataTable<R> lazy(BiFunction<Integer, Integer, List<R>> fetch) {
        grid.setItems(query -> fetch.apply(query.getOffset(), query.getLimit()).stream());
        return this;
    }

    /** Rows of an in-port that lists by id. */
    public <I> DataTable<R> lazy(Function<Page<I>, List<R>> list, Function<R, I> id) {
        KeysetSource<R, I> source = new KeysetSource<>(list, id);
        grid.setItems(query -> {
            if (query.getOffset() == 0) {
                source.forget();
            }
            return source.fetch(query.getOffset(), query.getLimit()).stream();
        });
        return this;
    }

    /** Reads the rows again. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private Column<R> added(Column<R> column, String header) {
        columns.add(column);
        return column.setHeader(header).setAutoWidth(true).setFlexGrow(1);
    }
}
