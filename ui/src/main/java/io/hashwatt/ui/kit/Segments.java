package io.hashwatt.ui.kit;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/**
 * One of a few, side by side: a window of time, a unit.
 *
 * @param <V> values
 */
public final class Segments<V> extends RadioButtonGroup<V> {

    private static final long serialVersionUID = 1L;

    /** @param name what is chosen, for screen readers */
    public Segments(String name, List<V> values, ItemLabelGenerator<V> label, V chosen, Consumer<V> choose) {
        addClassName("hw-segments");
        setAriaLabel(name);
        setItems(values);
        setItemLabelGenerator(label);
        setValue(chosen);
        addValueChangeListener(change -> choose.accept(change.getValue()));
    }
}
