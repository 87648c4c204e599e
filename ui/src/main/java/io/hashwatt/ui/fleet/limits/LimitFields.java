package io.hashwatt.ui.fleet.limits;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import io.hashwatt.ui.form.QuantityField;
import io.hashwatt.ui.text.T;
import java.util.Collection;

/** The fields that caps, changes and targets have in common. */
public final class LimitFields {

    private static final int WATTS_OF_MEGAWATTS = 6;

    private LimitFields() {}

    public static QuantityField megawatts(String label) {
        return new QuantityField(label, T.of("fleet.unit.megawatt"), WATTS_OF_MEGAWATTS);
    }

    /** The name of a feeder. @param names that are offered; others may be typed */
    public static ComboBox<String> feeder(Collection<String> names) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(names);
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        return field;
    }

    /** A field without a label. @param name of it for screen readers */
    public static <F extends HasAriaLabel> F named(F field, String name) {
        field.setAriaLabel(name);
        return field;
    }
}
