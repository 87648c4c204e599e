package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.hashwatt.domain.fleet.LevelSet;
import io.hashwatt.domain.fleet.MinerCatalogue;
import io.hashwatt.domain.fleet.MinerModel;
import io.hashwatt.domain.fleet.ModelLevels;
import io.hashwatt.domain.fleet.PowerLevel;
import io.hashwatt.ui.form.Entries;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A model of the catalogue and which of its levels: the tuned ones, unless somebody chooses others. */
final class ModelChoice {

    private static final String MODEL =
            "<div class=\"hw-two\"><span>${item.name}</span>" + "<span class=\"hw-sub\">${item.figures}</span></div>";

    private final ComboBox<MinerModel> model = new ComboBox<>(T.of("fleet.model"));
    private final Select<ModelLevels> levels = new Select<>();

    /** @param changed another model, or other levels of it */
    ModelChoice(Entries entries, Runnable changed) {
        entries.required("model", model, T.of("fleet.rule.model"));
        entries.required("level_set", levels, T.of("fleet.rule.levelSet"));
        model.setItems(ModelChoice::matches, MinerCatalogue.models());
        model.setItemLabelGenerator(MinerModel::name);
        model.setRenderer(LitRenderer.<MinerModel>of(MODEL)
                .withProperty("name", MinerModel::name)
                .withProperty("figures", ModelChoice::figures));
        model.setPlaceholder(T.of("fleet.model.find"));
        model.setAutofocus(true);
        model.addValueChangeListener(change -> {
            offerLevels();
            changed.run();
        });
        levels.setLabel(T.of("fleet.levelSet"));
        levels.setItemLabelGenerator(ModelChoice::words);
        levels.addValueChangeListener(change -> {
            sayWhereFrom();
            changed.run();
        });
        offerLevels();
    }

    Optional<MinerModel> model() {
        return model.getOptionalValue();
    }

    ModelLevels levels() {
        return levels.getValue();
    }

    /** Another model keeps what was chosen of the one before, where it has it. */
    private void offerLevels() {
        LevelSet wanted = levels.getOptionalValue().map(ModelLevels::set).orElse(LevelSet.TUNED);
        levels.setVisible(!model.isEmpty());
        model.getOptionalValue().ifPresent(chosen -> {
            levels.setItems(chosen.sets());
            levels.setValue(chosen.find(wanted).orElse(chosen.tuned()));
        });
    }

    private void sayWhereFrom() {
        levels.setHelperText(levels.getOptionalValue()
                .map(chosen -> T.of("fleet.levelSet.source", T.of(chosen.evidence()), chosen.source()))
                .orElse(""));
    }

    private static String words(ModelLevels levels) {
        return T.of(levels.set()) + ", "
                + T.count("fleet.levels.count", levels.levels().size() - 1L);
    }

    private static boolean matches(MinerModel model, String typed) {
        String all = (model.manufacturer() + " " + model.name()).toLowerCase(Locale.ROOT);
        return List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }

    private static String figures(MinerModel model) {
        Formats formats = Formats.current();
        PowerLevel factory = model.factory().powerLevels().getLast();
        return String.join(
                ", ",
                T.of(model.cooling()),
                formats.number(factory.power().watts(), 0) + "\u00a0W",
                formats.hashrate(factory.hashrate()),
                FleetTotals.efficiency(factory).map(formats::efficiency).orElse(""));
    }
}
