package io.hashwatt.ui.market;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.hashwatt.domain.kernel.SeriesId;
import io.hashwatt.domain.market.MarketSeries;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All series, by what they are about, each with its newest value. Values are read for the rows that are seen. */
final class SeriesList extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ROW =
            "${item.heading ? html`<h2 class=\"hw-series-heading\">${item.heading}</h2>` : html`"
                    + "<a class=\"hw-series\" href=\"${item.href}\" aria-current=\"${item.current}\">"
                    + "<span class=\"hw-two\"><span>${item.name}</span><span class=\"hw-sub\">${item.kind}</span></span>"
                    + "<span class=\"hw-two\"><span>${item.value}</span><span class=\"hw-sub ${item.tone}\">${item.state}</span></span>"
                    + "</a>`}";

    private final transient Function<MarketSeries, SeriesDigest> digests;
    private final transient SiteTime time;
    private final Grid<Row> grid = new Grid<>();

    private transient @Nullable SeriesId chosen;

    /** A heading has no digest. */
    private record Row(String heading, Optional<SeriesDigest> digest, Optional<SeriesWords> words) {

        static Row heading(SeriesGroup group) {
            return new Row(group.words(), Optional.empty(), Optional.empty());
        }

        String text(BiFunction<SeriesWords, SeriesDigest, String> text) {
            return words.flatMap(found -> digest.map(about -> text.apply(found, about)))
                    .orElse("");
        }
    }

    /** What the list is made of before anything is read. @param series null: a heading */
    private record Place(SeriesGroup group, @Nullable MarketSeries series) {}

    /** @param time the clock of series that belong to no place */
    SeriesList(Function<MarketSeries, SeriesDigest> digests, SiteTime time) {
        this.digests = digests;
        this.time = time;
        addClassName("hw-series-list");
        grid.setAriaLabel(T.of("market.list"));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(LitRenderer.<Row>of(ROW)
                .withProperty("heading", Row::heading)
                .withProperty("href", this::href)
                .withProperty("current", this::current)
                .withProperty(
                        "name",
                        row -> row.digest().map(one -> one.series().name()).orElse(""))
                .withProperty("kind", row -> row.text(SeriesWords::shortly))
                .withProperty("value", row -> row.text(SeriesWords::newest))
                .withProperty("state", row -> row.text(SeriesWords::state))
                .withProperty(
                        "tone",
                        row -> row.digest()
                                .map(one -> SeriesWords.tone(one.state()).className())
                                .orElse("")));
        add(grid);
    }

    /** @param all in the order of their groups */
    void show(List<MarketSeries> all, SeriesId one) {
        chosen = one;
        List<Place> places = places(all);
        grid.setItems(
                query -> places.stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(this::row),
                query -> places.size());
    }

    private static List<Place> places(List<MarketSeries> all) {
        List<Place> places = new ArrayList<>();
        for (MarketSeries series : all) {
            SeriesGroup group = SeriesGroup.of(series.content());
            if (places.isEmpty() || places.getLast().group() != group) {
                places.add(new Place(group, null));
            }
            places.add(new Place(group, series));
        }
        return places;
    }

    private Row row(Place place) {
        MarketSeries series = place.series();
        return series == null
                ? Row.heading(place.group())
                : new Row("", Optional.of(digests.apply(series)), Optional.of(new SeriesWords(series, time)));
    }

    private String href(Row row) {
        return row.digest().map(one -> "markets/" + one.series().id()).orElse("");
    }

    private String current(Row row) {
        return row.digest().filter(one -> one.series().id().equals(chosen)).isPresent() ? "page" : "false";
    }
}
