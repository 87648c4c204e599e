package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A base load by values: said in a few words, taken away, or pasted from a spreadsheet. */
public final class LoadSeriesEditor extends CustomField<LoadSeries> {

    private static final long serialVersionUID = 1L;

    private final Div known = new Div();
    private final TextArea rows = LimitFields.named(new TextArea(), T.of("fleet.series.rows"));
    private final Supplier<ZoneId> zone;
    private @Nullable LoadSeries kept;

    /** @param zone of the site */
    public LoadSeriesEditor(Supplier<ZoneId> zone) {
        this.zone = zone;
        setLabel(T.of("fleet.series"));
        setHelperText(T.of("fleet.series.help"));
        rows.setPlaceholder(T.of("fleet.series.placeholder"));
        rows.setWidthFull();
        rows.setMaxHeight("9em");
        rows.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        rows.addValueChangeListener(typed -> tell());
        add(known, rows);
    }

    @Override
    protected @Nullable LoadSeries generateModelValue() {
        return series();
    }

    @Override
    protected void setPresentationValue(@Nullable LoadSeries series) {
        kept = series;
        rows.clear();
        tell();
    }

    /** What is pasted, or else what was there; null: none. */
    public @Nullable LoadSeries series() {
        return rows.isEmpty() ? kept : read().series();
    }

    /** What is wrong with what is pasted; null: nothing. */
    public @Nullable String broken() {
        return rows.isEmpty() ? null : read().broken();
    }

    private LoadRows.Reading read() {
        return LoadRows.read(rows.getValue(), zone.get());
    }

    private void tell() {
        known.removeAll();
        LoadSeries series = series();
        if (series != null) {
            known.add(
                    Muted.text(ValidityWords.of(series, zone.get())),
                    Buttons.quiet(Icon.TRASH, T.of("fleet.series.remove"), this::remove));
        }
    }

    private void remove() {
        kept = null;
        rows.clear();
        tell();
        updateValue();
    }
}
