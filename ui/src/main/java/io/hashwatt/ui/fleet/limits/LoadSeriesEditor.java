package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.hashwatt.domain.fleet.LoadSeries;
import io.hashwatt.ui.fleet.limits.LoadSeriesReader.Reading;
import io.hashwatt.ui.form.FileDrop;
import io.hashwatt.ui.kit.Buttons;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.text.T;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A base load from a series: what there is in words, and where rows of a spreadsheet are pasted in its place. */
public final class LoadSeriesEditor extends CustomField<LoadSeries> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 1_000_000;

    private final Supplier<ZoneId> zone;
    private final Span words = new Span();
    private final Button remover = Buttons.quiet(Icon.TRASH, T.of("fleet.loads.remove"), this::remove);
    private final TextArea rows = new TextArea(T.of("fleet.loads.rows"));
    private final transient FileDrop drop = new FileDrop(
            new FileDrop.Words(
                    Buttons.plain(Icon.UPLOAD, T.of("fleet.loads.choose"), () -> {}),
                    T.of("fleet.loads.drop"),
                    T.of("fleet.loads.rejected")),
            MOST_BYTES,
            this::take,
            ".csv",
            ".txt",
            ".tsv");
    private @Nullable LoadSeries kept;

    /** @param zone of the site, for local times */
    public LoadSeriesEditor(Supplier<ZoneId> zone) {
        this.zone = zone;
        setLabel(T.of("fleet.loads"));
        setHelperText(T.of("fleet.loads.help"));
        rows.setHelperText(T.of("fleet.loads.rows.help"));
        rows.setPlaceholder(T.of("fleet.loads.rows.example"));
        rows.setMaxRows(8);
        rows.setWidthFull();
        rows.addValueChangeListener(change -> tell());
        add(
                new Div(words, remover),
                new Details(T.of("fleet.loads.paste"), new Div(rows, drop.upload(), drop.outcome())));
        tell();
    }

    @Override
    protected @Nullable LoadSeries generateModelValue() {
        return broken() == null ? series() : null;
    }

    @Override
    protected void setPresentationValue(@Nullable LoadSeries series) {
        kept = series;
        rows.clear();
        tell();
    }

    /** What is entered, if it breaks no rule; null: none. */
    public @Nullable LoadSeries series() {
        return reading() instanceof Reading.Series(LoadSeries series) ? series : kept;
    }

    /** What must hold of the rows and does not; null: they are sound, or there are none. */
    public @Nullable String broken() {
        return reading() instanceof Reading.Broken(String rule) ? rule : null;
    }

    /** Null: nothing is pasted. */
    private @Nullable Reading reading() {
        return rows.getValue().isBlank() ? null : LoadSeriesReader.read(rows.getValue(), zone.get());
    }

    private void take(String file, byte[] bytes) {
        drop.clear();
        drop.text(bytes, rows::setValue);
        updateValue();
    }

    private void remove() {
        setPresentationValue(null);
        updateValue();
    }

    private void tell() {
        words.setText(broken() == null ? ValidityWords.of(series(), zone.get()) : T.of("fleet.loads.unread"));
        remover.setVisible(kept != null || !rows.isEmpty());
    }
}
