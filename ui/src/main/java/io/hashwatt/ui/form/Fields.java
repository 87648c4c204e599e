package io.hashwatt.ui.form;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fields that need more than their label, and what their values are tested for. */
public final class Fields {

    private static final int PAUSE_MILLIS = 300;

    private Fields() {}

    /** One of a few; the first is chosen. */
    public static <V> Select<V> choice(String label, List<V> values, Function<V, String> word) {
        Select<V> field = new Select<>();
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(word::apply);
        field.setValue(values.getFirst());
        return field;
    }

    /** A whole number; both ends belong to it. */
    public static IntegerField whole(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        return field;
    }

    /** It has its value as soon as somebody pauses, not only when it is left. */
    public static <F extends HasValueChangeMode> F whileWritten(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }

    public static boolean isNotNegative(BigDecimal number) {
        return number.signum() >= 0;
    }

    /** Both ends belong to it. */
    public static <N extends Comparable<N>> Predicate<N> within(N least, N most) {
        return number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
